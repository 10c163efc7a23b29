import { TabStopType, type Paragraph } from 'docx';
import type { Masthead } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { textWidth } from './page.ts';
import { paragraphOf } from './paragraph-of.ts';
import { tab } from './tab.ts';
import { textRuns } from './text-runs.ts';

/** The document's title over a rule, with whose record it is at the right. */
export function mastheadParagraph({ left, right }: Masthead): Paragraph {
  const options = { style: 'Title', tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }] };
  return paragraphOf(options, [...textRuns(left), tab(), ...textRuns(right)]);
}
