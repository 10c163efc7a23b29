import { leading, paragraph } from '../build/blocks.ts';
import { plain } from '../text.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { CriteriaGroup } from '../tables/criteria-table.ts';
import { criteriaTable } from '../tables/criteria-table.ts';
import type { UnitContext } from '../unit-context.ts';
import { criteriaOf } from '../unit-context.ts';
import { allWriterInitials } from '../words/legend.ts';

/** The performance criteria in the form's groups, each with its evidence and judgements. */
export const performanceSection: UnitSection = {
  of: 'unit', id: 'performance', newPage: true,
  title: ({ unit, say }) => unit.formWords.performance ?? say('report.section.performance'),
  blocks: (context) => {
    const { unit, say } = context;
    const lead = unit.formWords.performanceLead;
    const introduction = (unit.introductions.performance ?? []).join('\n');
    return [
      ...(lead === undefined ? [] : [leading('form-lead', lead)]),
      ...(introduction === '' ? [] : [leading('lead', introduction)]),
      ...table(context),
      paragraph('note', [{ kind: 'text', text: `✓ ${say('report.judgement.accepted')}`, emphasis: 'strong', words: say('report.judgement.accepted') }, ...plain(`: ${say('report.performance.legend', { people: allWriterInitials(context) })}`)]),
    ];
  },
};

function table(context: UnitContext): readonly Block[] {
  const groups = performanceGroups(context);
  return groups.length === 0 ? [paragraph('body', context.say('report.criteria.none'))] : [criteriaTable(context, context.say('report.section.performance'), groups)];
}

/** The form's own groups; criteria that stand in none of them keep their place in the order, without a heading. */
function performanceGroups(context: UnitContext): readonly CriteriaGroup[] {
  const groups: { heading: string | null; criteria: CriteriaGroup['criteria'] }[] = [];
  for (const criterion of criteriaOf(context, 'performance')) {
    const heading = context.unit.groups.find((group) => group.criteria.includes(criterion.label))?.heading ?? null;
    const last = groups.at(-1);
    if (last?.heading === heading) last.criteria = [...last.criteria, criterion];
    else groups.push({ heading, criteria: [criterion] });
  }
  return groups;
}
