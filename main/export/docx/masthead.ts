import { Paragraph, TabStopType, TextRun } from 'docx';
import type { Masthead } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { textWidth } from './page.ts';
import { textRuns } from './text-runs.ts';

/** The document's title over a rule, with whose record it is at the right. */
export function mastheadParagraph({ left, right }: Masthead): Paragraph {
  return new Paragraph({
    style: 'Title',
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
    children: [...textRuns(left), new TextRun({ children: ['\t'] }), ...textRuns(right)],
  });
}
