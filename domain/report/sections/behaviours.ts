import { paragraph } from '../build/blocks.ts';
import type { UnitSection } from '../section.ts';
import { criteriaTable } from '../tables/criteria-table.ts';
import { criteriaOf } from '../unit-context.ts';

/** Behaviours that underpin performance, where a document lists them: claimable and shown, never a gap of themselves. */
export const behavioursSection: UnitSection = {
  of: 'unit', id: 'behaviours',
  title: ({ unit, say }) => (unit.behaviours.length === 0 ? null : (unit.formWords.behaviours ?? say('report.section.behaviours'))),
  blocks: (context) => [
    criteriaTable(context, context.say('report.section.behaviours'), [{ heading: null, criteria: criteriaOf(context, 'behaviour') }]),
    paragraph('note', context.say('report.behaviours.note')),
  ],
};
