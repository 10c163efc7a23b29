import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { criterionLists, type CriterionList } from '../../domain/unit/criterion-key.ts';
import { unitCriteria } from '../../domain/unit/unit-criteria.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { headingOf } from '../parts/heading-of.ts';
import { ruleLooks } from '../parts/rule-levels.ts';
import type { UnitHere } from './unit-here.ts';

/** Criteria that the form prints under one heading. */
export interface FormGroup { readonly heading: string | null; readonly criteria: readonly CriterionCoverage[] }

/** One part of the form, with the rules that speak of nothing else. */
export interface FormPart {
  readonly list: CriterionList;
  readonly title: string;
  readonly lead: string | null;
  readonly groups: readonly FormGroup[];
  readonly criteria: readonly CriterionCoverage[];
  readonly rules: readonly RuleOutcome[];
}

/** The form as it is shown: rules that speak of the whole unit, then its parts in the order of the document. */
export interface FormPlan { readonly whole: readonly RuleOutcome[]; readonly parts: readonly FormPart[] }

interface PlannedGroup { readonly heading: string | null; readonly places: readonly number[] }

const planned = new WeakMap<Unit, ReadonlyMap<CriterionList, readonly PlannedGroup[]>>();

/** The groups of each part, as places among the unit's criteria: worked out once, for a unit's document never changes. */
function groupsOf(unit: Unit): ReadonlyMap<CriterionList, readonly PlannedGroup[]> {
  const kept = planned.get(unit);
  if (kept !== undefined) return kept;
  const made = new Map<CriterionList, { readonly heading: string | null; readonly places: number[] }[]>();
  unitCriteria(unit).forEach((criterion, place) => {
    const heading = headingOf(unit, criterion);
    const groups = made.get(criterion.list) ?? [];
    const last = groups.at(-1);
    if (last?.heading === heading) last.places.push(place);
    else groups.push({ heading, places: [place] });
    made.set(criterion.list, groups);
  });
  planned.set(unit, made);
  return made;
}

/** Lays the form out: each rule above the part it speaks of, or above all where it speaks of several. */
export function formPlan(say: Say, { unit, coverage }: Pick<UnitHere, 'unit' | 'coverage'>): FormPlan {
  const looks = ruleLooks(say, unit);
  const groups = groupsOf(unit);
  const partOf = ({ id, rule }: RuleOutcome): CriterionList | null => {
    const [list, another] = looks.get(id)?.lists ?? [];
    return rule.kind === 'sufficiency' || another !== undefined ? null : (list ?? null);
  };
  const parts = criterionLists.flatMap((list): readonly FormPart[] => {
    const some = groups.get(list);
    if (some === undefined) return [];
    const filled = some.map(({ heading, places }): FormGroup => ({ heading, criteria: places.flatMap((place) => coverage.criteria[place] ?? []) }));
    return [{ list, ...wordsOf(say, unit, list), groups: filled, criteria: filled.flatMap(({ criteria }) => criteria), rules: coverage.rules.filter((outcome) => partOf(outcome) === list) }];
  });
  return { whole: coverage.rules.filter((outcome) => partOf(outcome) === null), parts };
}

function wordsOf(say: Say, { formWords }: Unit, list: CriterionList): { readonly title: string; readonly lead: string | null } {
  switch (list) {
    case 'performance': return { title: formWords.performance ?? say('unit.part.performance'), lead: formWords.performanceLead ?? null };
    case 'scope': return { title: formWords.scope ?? say('unit.part.scope'), lead: formWords.scopeLead ?? null };
    case 'knowledge': return { title: formWords.knowledge ?? say('unit.part.knowledge'), lead: formWords.knowledgeLead ?? null };
    case 'behaviour': return { title: formWords.behaviours ?? say('unit.part.behaviour'), lead: null };
  }
}
