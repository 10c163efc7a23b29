import { leading, paragraph } from '../build/blocks.ts';
import type { UnitSection } from '../section.ts';
import type { CriteriaGroup } from '../tables/criteria-table.ts';
import { criteriaTable } from '../tables/criteria-table.ts';
import type { UnitContext } from '../unit-context.ts';
import { criteriaOf } from '../unit-context.ts';

/** The knowledge statements with "Evidence reference and date", and the ground of every inference. */
export const knowledgeSection: UnitSection = {
  of: 'unit', id: 'knowledge',
  title: ({ unit, say }) => (unit.knowledge.length === 0 ? null : (unit.formWords.knowledge ?? say('report.section.knowledge'))),
  blocks: (context) => {
    const { unit, say } = context;
    const head = unit.formWords.evidenceReferenceAndDate ?? say('report.head.reference-and-date');
    return [
      ...(unit.introductions.knowledge ?? []).map((words) => leading('lead', words)),
      criteriaTable(context, say('report.section.knowledge'), knowledgeGroups(context), { referenceHead: head }),
      ...(unit.howTo.length === 0 ? [] : [paragraph('note', say('report.knowledge.how-to', { labels: howToLabels(context) }))]),
    ];
  },
};

function howToLabels(context: UnitContext): string {
  const statements = criteriaOf(context, 'knowledge').filter((statement) => context.unit.howTo.includes(statement.label));
  return statements.map((statement) => statement.printed).join(', ');
}

/** Under the form's own headings; where it has none, all under its lead. */
function knowledgeGroups(context: UnitContext): readonly CriteriaGroup[] {
  const all = criteriaOf(context, 'knowledge');
  const lead = context.unit.formWords.knowledgeLead ?? null;
  const grouped = context.unit.knowledgeGroups.map((group) => ({ heading: group.heading, criteria: all.filter((statement) => group.knowledge.includes(statement.label)) }));
  const rest = all.filter((statement) => !context.unit.knowledgeGroups.some((group) => group.knowledge.includes(statement.label)));
  const leadGroup = rest.length > 0 || lead !== null ? [{ heading: lead, criteria: rest }] : [];
  return [...leadGroup, ...grouped];
}
