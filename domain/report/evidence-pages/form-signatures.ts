import { candidateName, nameOf } from '../base-context.ts';
import { cell, row } from '../build/cells.ts';
import { dateField } from '../build/fields.ts';
import { columns } from '../build/tables.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Row, Table } from '../table.ts';
import { emphasised, plain } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';
import { listWords } from '../../rules/list-words.ts';
import { dayOf, timeOf } from '../words/when.ts';

type FormPage = Extract<EvidencePage, { readonly kind: 'form' }>;
type Line = FormPage['form']['signatures'][number];

/** Who signs a form and what they declare; whoever recorded it here is named with the day, everyone has room for ink. */
export function formSignatures(record: RecordContext, page: FormPage): Table {
  const { say } = record;
  const heads = columns([38, say('report.head.who')], [60, say('report.head.declares')], [50, say('report.head.signature')], [24, say('report.head.date')]);
  const groups = page.form.signatures.map((line) => ({ rows: [lineRow(record, page, line)] }));
  return { kind: 'table', style: 'form-signatures', caption: say('report.form.signatures'), columns: heads, showHead: true, groups };
}

function lineRow(record: RecordContext, page: FormPage, line: Line): Row {
  const { say } = record;
  const { added } = page.evidence;
  const writer = record.input.portfolio.writers.get(added.writer);
  // What was carried over from an earlier portfolio was recorded there: here there is room for ink only.
  const recorded = writer?.role === line.role && writer.carried === undefined;
  const words = recorded ? say('report.form.recorded', { name: nameOf(record, added.writer), day: dayOf(say, added), time: timeOf(added.at) }) : say('report.signature.here');
  const tag = `${page.anchor}-sign-${line.role}`;
  return row([
    cell([...emphasised(line.title, 'strong'), ...plain(`\n${whose(record, page, line)}`.trimEnd())], { header: true }),
    cell(line.declares), cell(emphasised(words, 'small'), { look: 'signature' }),
    cell(dateField(tag, say('report.field.signature-date', { who: line.title }), recorded ? dayOf(say, added) : '')),
  ]);
}

function whose(record: RecordContext, page: FormPage, { role }: Line): string {
  if (role === 'candidate') return candidateName(record);
  const named = page.evidence.fields.by.filter((person) => person.role === role || (role === 'witness' && person.role === 'expert-witness')).map((person) => person.name);
  if (named.length > 0) return listWords(record.say, named);
  const writer = record.input.portfolio.writers.get(page.evidence.added.writer);
  return writer?.role === role ? writer.person.name : '';
}
