import { HeadingLevel, TabStopType, type Paragraph } from 'docx';
import type { Heading } from '../../../domain/report/report.ts';
import { twips } from './measure.ts';
import { textWidth } from './page.ts';
import { paragraphOf, type Inline } from './paragraph-of.ts';
import type { Setting } from './setting.ts';
import { tab } from './tab.ts';
import { textRuns } from './text-runs.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading, bookmarked. `top`: it begins a page, so nothing stands above it, and it needs no break of its own where its part begins one. */
export function headingParagraph(heading: Heading, top: boolean, setting: Setting): Paragraph {
  const atTop = top || heading.newPage === true;
  const options = {
    heading: levels[heading.level],
    ...(heading.newPage === true && !top ? { pageBreakBefore: true } : {}),
    ...(atTop ? { spacing: { before: 0 } } : {}),
    ...(heading.tab === undefined ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }] }),
  };
  return paragraphOf(options, [...textRuns(heading.text), ...tabRuns(heading.tab)], setting.bookmarks.get(heading.anchor));
}

/** The boxed mark of an evidence form, at the right of its heading. */
function tabRuns(mark: string | undefined): readonly Inline[] {
  if (mark === undefined) return [];
  const room = '\u00a0\u00a0';
  return [tab(), ...textRuns(`${room}${mark}${room}`, { style: 'EvidenceTab' })];
}
