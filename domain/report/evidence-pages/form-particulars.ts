import type { FormField } from '../../form/form.ts';
import { listWords } from '../../rules/list-words.ts';
import { candidateName, nameOf } from '../base-context.ts';
import { cell, row, singly } from '../build/cells.ts';
import { claimedWhole, claimsOn } from '../facts/claims-on.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Table } from '../table.ts';
import type { RecordContext } from '../unit-context.ts';
import { manner } from '../words/by-words.ts';
import { namesOverUnits } from '../words/criterion-names.ts';
import { settingName } from '../words/setting-words.ts';
import { period } from '../words/when.ts';

type FormPage = Extract<EvidencePage, { readonly kind: 'form' }>;
type Pair = readonly [label: string, value: string];

/** What is known of written evidence, in pairs: what the item itself says, then the form's own short fields. */
export function formParticulars(record: RecordContext, page: FormPage): Table {
  const pairs = [...itemPairs(record, page), ...fieldPairs(page), ...wholePair(record, page)].filter(([, value]) => value !== '');
  const rows = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => [...(pairs[2 * index] ?? []), ...(pairs[2 * index + 1] ?? ['', ''])]);
  const columns = [30, 56, 30, 56].map((width) => ({ width, head: [] }));
  const groups = singly(rows.map((cells) => row(cells.map((text, index) => cell(text, index % 2 === 0 ? { look: 'label', header: true } : {})))));
  return { kind: 'table', style: 'identity', caption: page.form.title, columns, showHead: false, groups };
}

function itemPairs(record: RecordContext, page: FormPage): readonly Pair[] {
  const { say } = record;
  const { fields, added } = page.evidence;
  const by = fields.by.length > 0 ? fields.by.map((person) => say('report.form.person', { name: person.name, role: say(`report.person.${person.role}`) })) : [nameOf(record, added.writer)];
  const present = (fields.present ?? []).map((person) => say('report.form.person', { name: person.name, role: say(`report.person.${person.role}`) }));
  return [
    [say('report.form.candidate'), candidateName(record)],
    [say('report.form.day'), [period(say, fields), times(record, page)].filter((one) => one !== '').join(', ')],
    [say(`report.form.by.${manner(fields.method)}`), namesSomeone(page) ? '' : listWords(say, by)],
    [say('report.form.place'), written(page, 'place') || (fields.place ?? '')],
    [say('report.form.present'), written(page, 'present') || listWords(say, present)],
    [say('report.form.setting'), fields.setting === undefined ? '' : settingName(say, fields.setting)],
    [say('report.form.seen'), page.form.fields.some((field) => field.id === 'seen') && written(page, 'seen') !== '' ? '' : fields.seen === undefined ? '' : say(`report.form.seen.${fields.seen}`)],
  ];
}

/** Whether the form has a field of its own for whoever witnessed or asked. */
function namesSomeone(page: FormPage): boolean {
  return page.form.fields.some((field) => field.kind === 'person' && written(page, field.id) !== '');
}

/** The form's times of day, "06:50 to 10:30". */
function times({ say }: RecordContext, page: FormPage): string {
  const [from, to] = page.form.fields.filter((field) => field.kind === 'time').map((field) => written(page, field.id)).filter((time) => time !== '');
  return from === undefined ? '' : to === undefined ? from : say('report.from-to', { from, to });
}

function fieldPairs(page: FormPage): readonly Pair[] {
  const own = page.form.fields.filter((field) => field.kind !== 'rows' && field.kind !== 'text' && field.kind !== 'time' && field.id !== 'place' && field.id !== 'present');
  return own.map((field) => [field.label, fieldWords(page, field)]);
}

function fieldWords(page: FormPage, field: FormField): string {
  const value = written(page, field.id);
  return field.kind === 'choice' ? (field.options.find((option) => option.id === value)?.label ?? value) : value;
}

function wholePair(record: RecordContext, page: FormPage): readonly Pair[] {
  const whole = claimedWhole(claimsOn(record, page.evidence));
  return whole.length === 0 ? [] : [[record.say('report.form.whole'), namesOverUnits(record.say, record.input.units, whole)]];
}

function written(page: FormPage, field: string): string {
  const value = page.content.values[field];
  return typeof value === 'string' ? value.trim() : '';
}
