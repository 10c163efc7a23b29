import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { codesForPrint } from '../../domain/unit/unit-titles.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { addressOf, nameOf } from '../parts/criterion-names.ts';
import type { View } from '../portfolio/view.ts';
import { isFound } from './folded-search.ts';
import type { Pickable } from './pick-rows.ts';

/** A criterion that an item of evidence may be claimed for. */
export interface CriterionToPick extends Pickable {
  readonly criterion: CriterionCoverage;
  readonly name: string;
  readonly address: string;
}

/** Every criterion of every unit, in the units' order; within a unit open ones first. What the evidence is claimed for already is taken. */
export function criteriaToPick(say: Say, { units, coverage }: Pick<View, 'units' | 'coverage'>, evidence: EvidenceId): readonly CriterionToPick[] {
  return [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    if (covered === null) return [];
    const all = covered.criteria.map((criterion) => toPick(say, unit, covered, criterion, evidence));
    const isOpen = ({ criterion, taken }: CriterionToPick): boolean => taken !== true && criterion.state !== 'accepted' && criterion.state !== 'inferred';
    const [first] = codesForPrint(unit);
    const title = first === undefined ? unitTitle(unit) : `${unitTitle(unit)} · ${first}`;
    return [
      ...all.filter(isOpen).map((item) => ({ ...item, group: title })),
      ...all.filter((item) => !isOpen(item)).map((item) => ({ ...item, group: say('claiming.group.accepted', { unit: title }) })),
    ];
  });
}

function toPick(say: Say, unit: Unit, coverage: UnitCoverage, criterion: CriterionCoverage, evidence: EvidenceId): CriterionToPick {
  const taken = criterion.claims.some((claim) => claim.evidence.id === evidence);
  return { id: criterion.key, group: '', taken, criterion, name: nameOf(say, coverage, criterion), address: addressOf(unit, criterion) };
}

/** Those in which every word that is searched for stands. */
export function findCriteria(items: readonly CriterionToPick[], search: string): readonly CriterionToPick[] {
  return items.filter(({ name, group, criterion }) => isFound(search, [name, criterion.printed, criterion.text, group]));
}
