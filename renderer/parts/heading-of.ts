import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Unit } from '../../domain/unit/unit.ts';

/** The heading under which the form prints a criterion; null where it stands under none. */
export function headingOf(unit: Unit, { list, label }: Pick<CriterionCoverage, 'list' | 'label'>): string | null {
  switch (list) {
    case 'performance': return unit.groups.find(({ criteria }) => criteria.includes(label))?.heading ?? null;
    case 'scope': return unit.scope.find(({ id }) => label.startsWith(`${id}/`))?.heading ?? null;
    case 'knowledge': return unit.knowledgeGroups.find(({ knowledge }) => knowledge.includes(label))?.heading ?? null;
    case 'behaviour': return null;
    default: return assertNever(list);
  }
}
