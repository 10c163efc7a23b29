import type { Feedback, Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { UnitHere } from './unit-here.ts';

/** Feedback on the unit, on evidence that is claimed in it, and on the whole portfolio, the latest first. */
export function feedbackAbout({ feedback }: Pick<Portfolio, 'feedback'>, { id, coverage }: UnitHere): readonly Feedback[] {
  const claimed = new Set(coverage.criteria.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.id)));
  const isHere = ({ on }: Feedback): boolean => on.kind === 'portfolio' || (on.kind === 'unit' ? on.unit === id : claimed.has(on.evidence));
  return [...feedback.values()].filter(isHere).reverse();
}
