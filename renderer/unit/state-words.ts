import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { Say } from '../../domain/words/say.ts';

/** How a criterion stands, in a sentence beside its state. */
export function stateWords(say: Say, { state, claims, inferences, references }: CriterionCoverage): string {
  const accepted = claims.filter((claim) => claim.state === 'accepted').length;
  if (state === 'inferred') return say('unit.state.inferred-from', { references: references.join(', '), count: inferences.filter(({ stands }) => stands).length });
  if (claims.length === 0) return say('unit.state.nothing');
  return accepted === 0 ? say('unit.state.claimed-by', { count: claims.length }) : say('unit.state.accepted-of', { accepted, count: claims.length });
}
