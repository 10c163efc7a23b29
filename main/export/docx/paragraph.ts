import type { Paragraph as DocxParagraph } from 'docx';
import type { Paragraph, ParagraphStyle } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { paragraphOf } from './paragraph-of.ts';
import { reportRuns, textWords } from './report-runs.ts';
import type { Setting } from './setting.ts';
import { beginsRightToLeft } from './stretches.ts';
import type { ParagraphStyleId } from './typeface.ts';

const styles: Readonly<Record<ParagraphStyle, ParagraphStyleId>> = {
  eyebrow: 'Title',
  title: 'Heading1',
  codes: 'Subtitle',
  candidate: 'Candidate',
  'candidate-number': 'Subtitle',
  body: 'BodyText',
  lead: 'BodyText',
  'form-lead': 'FormLead',
  note: 'Note',
  by: 'ByLine',
  'evidence-title': 'Subtitle',
};

/** Running text takes the direction of its first letter; a name stands at the left whatever its script. */
const running: readonly ParagraphStyle[] = ['body', 'lead', 'note'];

/** Room in mm between a table and what follows it. */
export const belowTable = 2;

/** Where a paragraph stands: right under a table; before what must not be parted from it. */
export interface ParagraphPlace { readonly afterTable: boolean; readonly keepNext: boolean }

/** A paragraph of the record. */
export function docxParagraph(paragraph: Paragraph, place: ParagraphPlace, setting: Setting): DocxParagraph {
  const bookmark = paragraph.anchor === undefined ? undefined : setting.bookmarks.get(paragraph.anchor);
  const options = {
    style: styles[paragraph.style],
    ...(paragraph.keepWithNext === true || paragraph.style === 'lead' || place.keepNext ? { keepNext: true } : {}),
    ...(place.afterTable ? { spacing: { before: twips(belowTable) } } : {}),
    ...(running.includes(paragraph.style) && beginsRightToLeft(textWords(paragraph.text)) ? { bidirectional: true } : {}),
  };
  return paragraphOf(options, reportRuns(paragraph.text, setting), bookmark);
}
