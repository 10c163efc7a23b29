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
  'form-lead': 'Subtitle',
  note: 'Note',
  by: 'ByLine',
  'evidence-title': 'Subtitle',
};

/** Room in mm between a table and what follows it. */
export const belowTable = 2;

/** A paragraph of the record. `afterTable`: it stands right under a table. */
export function docxParagraph(paragraph: Paragraph, afterTable: boolean, setting: Setting): DocxParagraph {
  const bookmark = paragraph.anchor === undefined ? undefined : setting.bookmarks.get(paragraph.anchor);
  const options = {
    style: styles[paragraph.style],
    ...(paragraph.keepWithNext === true ? { keepNext: true } : {}),
    ...(afterTable ? { spacing: { before: twips(belowTable) } } : {}),
    bidirectional: beginsRightToLeft(textWords(paragraph.text)),
  };
  return paragraphOf(options, reportRuns(paragraph.text, setting), bookmark);
}
