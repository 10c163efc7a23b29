import { referenceOf } from '../base-context.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Part } from '../report.ts';
import { emphasised } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';
import { formBlocks } from './form-page.ts';
import { photographBlocks } from './photograph-page.ts';

/** A page of evidence behind the record, with its own running header. */
export function evidencePart(record: RecordContext, page: EvidencePage): Part {
  const reference = referenceOf(record, page.evidence.id);
  if (page.kind === 'form') {
    const bookmark = `${reference} ${page.form.title}`;
    return { kind: 'evidence', bookmark, headerRight: emphasised(record.say('report.header.evidence', { reference }), 'strong'), blocks: formBlocks(record, page) };
  }
  const annex = `A-${page.number}`;
  const bookmark = `${reference} ${record.say('report.annex.title')}, ${annex}`;
  return { kind: 'evidence', bookmark, headerRight: emphasised(record.say('report.header.annex', { reference, annex }), 'strong'), blocks: photographBlocks(record, page) };
}
