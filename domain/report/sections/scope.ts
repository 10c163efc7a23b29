import type { ScopeGroup } from '../../unit/unit.ts';
import { leading } from '../build/blocks.ts';
import type { UnitSection } from '../section.ts';
import { criteriaTable } from '../tables/criteria-table.ts';
import type { UnitContext } from '../unit-context.ts';
import { criteriaOf } from '../unit-context.ts';

/** The scope or range, in the form's groups. A form without one has no such section. */
export const scopeSection: UnitSection = {
  of: 'unit', id: 'scope',
  title: ({ unit, say }) => (unit.scope.length === 0 ? null : (unit.formWords.scope ?? say('report.section.scope'))),
  blocks: (context) => {
    const { unit, say } = context;
    const headings = new Set(unit.scope.map((group) => groupWords(context, group)));
    const before = (unit.introductions.scope ?? []).filter((words) => !headings.has(words)).join('\n');
    const lead = unit.formWords.scopeLead;
    const scope = criteriaOf(context, 'scope');
    const groups = unit.scope.map((group) => ({ heading: groupWords(context, group), criteria: scope.filter((item) => item.label.startsWith(`${group.id}/`)) }));
    return [
      ...(lead === undefined ? [] : [leading('form-lead', lead)]),
      ...(before === '' ? [] : [leading('lead', before)]),
      criteriaTable(context, say('report.section.scope'), groups, { after: unit.introductions.scopeAfter ?? [] }),
    ];
  },
};

/** The heading of a group as the form prints it: the paragraph that holds it, else its own mark and words. */
function groupWords({ unit }: UnitContext, group: ScopeGroup): string {
  const printed = (unit.introductions.scope ?? []).find((words) => words.includes(group.heading) && words.length <= group.heading.length + 20);
  return printed ?? (/^S\d+$/.test(group.id) ? group.heading : `${group.id} ${group.heading}`);
}
