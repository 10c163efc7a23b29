import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { asksObservationOnly } from '../../domain/report/facts/rule-facts.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { codesForPrint } from '../../domain/unit/unit-titles.ts';
import type { Say } from '../../domain/words/say.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { unitsThatStand } from '../portfolio/units-that-stand.ts';
import type { View } from '../portfolio/view.ts';
import { isFound } from './folded-search.ts';
import type { Pickable } from './pick-rows.ts';

/** A criterion that an item of evidence may be claimed for. */
export interface CriterionToPick extends Pickable {
  readonly criterion: CriterionCoverage;
  readonly name: string;
  readonly address: string;
  /** Only an observation by the assessor would close it: anything else is claimed beside that. */
  readonly mustBeObserved: boolean;
}

/** Every criterion of every unit that stands, in the units' order; within a unit open ones first. What the evidence is claimed for already is taken. */
export function criteriaToPick(say: Say, { units, portfolio, coverage }: Pick<View, 'units' | 'portfolio' | 'coverage'>, evidence: EvidenceId): readonly CriterionToPick[] {
  return [...unitsThatStand({ units, portfolio })].flatMap(([id, unit]) => {
    const covered = coverage(id);
    if (covered === null) return [];
    const toObserve = new Set(covered.rules.filter(asksObservationOnly).flatMap(({ judged }) => judged.lacking));
    const all = covered.criteria.map((criterion) => toPick(say, { coverage: covered, toObserve }, criterion, evidence));
    const isOpen = ({ criterion, taken }: CriterionToPick): boolean => taken !== true && criterion.state !== 'accepted' && criterion.state !== 'inferred';
    const [first] = codesForPrint(unit);
    const title = first === undefined ? unitTitle(unit) : `${unitTitle(unit)} · ${first}`;
    return [
      ...all.filter(isOpen).map((item) => ({ ...item, group: title })),
      ...all.filter((item) => !isOpen(item)).map((item) => ({ ...item, group: say('claiming.group.accepted', { unit: title }) })),
    ];
  });
}

interface InUnit { readonly coverage: UnitCoverage; readonly toObserve: ReadonlySet<CriterionKey> }

function toPick(say: Say, { coverage, toObserve }: InUnit, criterion: CriterionCoverage, evidence: EvidenceId): CriterionToPick {
  const taken = criterion.claims.some((claim) => claim.evidence.id === evidence);
  return { id: criterion.key, group: '', taken, criterion, name: nameOf(say, coverage, criterion), address: criterion.key, mustBeObserved: toObserve.has(criterion.key) };
}

/** Those in which every word that is searched for stands. */
export function findCriteria(items: readonly CriterionToPick[], search: string): readonly CriterionToPick[] {
  return items.filter(({ name, group, criterion }) => isFound(search, [name, criterion.printed, criterion.text, group]));
}
