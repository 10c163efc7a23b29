import { mm } from './points.ts';

/** A4 portrait with room for punch holes on the left; everything in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: mm(22),
  contentWidth: mm(172),
  top: mm(25),
  firstTop: mm(18),
  bottom: 841.89 - mm(21),
} as const;

/** Height that a page after the first offers to the record's content. */
export const pageRoom = page.bottom - page.top;

/** Running head and foot: where they stand and how far they reach. */
export const running = {
  headBottom: mm(19),
  headGap: mm(6),
  headLines: 3,
  footRule: 0.5,
  footTop: 841.89 - mm(16),
  footPadding: mm(1.6),
} as const;

/** How far rows may go apart: the record-design's page-break rules. */
export const breaks = {
  wholeGroup: pageRoom / 3,
  wholeTable: mm(80),
  /** Lines of a paragraph that stay together on either side of a break. */
  paragraphLines: 3,
} as const;

/** The tint of columns that must be observed: 8% black, the only one. */
export const tint = 0.922;
