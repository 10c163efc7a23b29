import { paragraph } from '../build/blocks.ts';
import type { UnitSection } from '../section.ts';

/** What the unit is about, in its own words. */
export const overviewSection: UnitSection = {
  of: 'unit', id: 'overview', newPage: true,
  title: ({ unit, say }) => unit.formWords.overview ?? say('report.section.overview'),
  blocks: ({ unit, say }) => (unit.overview.length === 0 ? [paragraph('lead', say('report.overview.none'))] : unit.overview.map((words) => paragraph('lead', words))),
};
