import type { FormField } from '../../form/form.ts';
import { assertNever } from '../../text/assert-never.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph, subHeading } from '../build/blocks.ts';
import { claimsOn } from '../facts/claims-on.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Block } from '../report.ts';
import type { RecordContext } from '../unit-context.ts';
import { formParticulars } from './form-particulars.ts';
import { formSignatures } from './form-signatures.ts';
import { rowsOf, rowsTable } from './rows-table.ts';

type FormPage = Extract<EvidencePage, { readonly kind: 'form' }>;

/** Written evidence on its own form: particulars, what was written in the form's order, signatures. */
export function formBlocks(record: RecordContext, page: FormPage): readonly Block[] {
  const { say } = record;
  const tab = referenceOf(record, page.evidence.id);
  return [
    { kind: 'heading', level: 2, text: page.form.title, anchor: page.anchor, newPage: true, tab },
    paragraph('evidence-title', page.evidence.fields.title),
    formParticulars(record, page),
    ...page.form.fields.flatMap((field) => fieldBlocks(record, page, field)),
    ...(page.evidence.fields.method.endsWith('witness') || page.evidence.fields.method === 'witness-testimony' ? [paragraph('note', say('report.form.witness-note'))] : []),
    subHeading(say('report.form.signatures'), `${page.anchor}-signatures`),
    formSignatures(record, page),
  ];
}

function fieldBlocks(record: RecordContext, page: FormPage, field: FormField): readonly Block[] {
  const heading = subHeading(field.label, `${page.anchor}-${field.id}`);
  const nothing = field.id === page.form.main ? [heading, paragraph('body', record.say('report.form.nothing'))] : [];
  switch (field.kind) {
    case 'line': case 'time': case 'day': case 'person': case 'choice': return [];
    case 'text': {
      const value = page.content.values[field.id];
      const paragraphs = typeof value === 'string' ? value.split(/\n+/).filter((line) => line.trim() !== '') : [];
      return paragraphs.length === 0 ? nothing : [heading, ...paragraphs.map((line) => paragraph('body', line))];
    }
    case 'rows': return rowsOf(page.content, field.id).length === 0 ? nothing : [heading, rowsTable(record, page, field, claimsOn(record, page.evidence))];
    default: return assertNever(field);
  }
}
