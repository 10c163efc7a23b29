import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { Levels } from './coverage-bar.tsx';

/** Criteria at both levels; behaviours underpin and are not counted. A claim that was turned down counts at neither. */
export function levelsOf(criteria: readonly CriterionCoverage[]): Levels {
  const counted = criteria.filter(({ list }) => list !== 'behaviour');
  const accepted = counted.filter(({ state }) => state === 'accepted' || state === 'inferred').length;
  const claimed = counted.filter(({ state }) => state === 'accepted' || state === 'inferred' || state === 'claimed').length;
  return { claimed, accepted, of: counted.length };
}
