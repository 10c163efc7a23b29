import { Paragraph, TabStopType } from 'docx';
import type { Masthead } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { textWidth } from './page.ts';
import { tab } from './tab.ts';
import { textRuns } from './text-runs.ts';

/** The document's title over a rule, with whose record it is at the right. */
export function mastheadParagraph({ left, right }: Masthead): Paragraph {
  return new Paragraph({
    style: 'Title',
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
    children: [...textRuns(left), tab(), ...textRuns(right)],
  });
}
