import type { Form } from '../../domain/form/form.ts';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import type { Evidence, Feedback, Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { UnitHere } from './unit-here.ts';

/** Feedback on the unit, on evidence that is claimed in it, and on the whole portfolio, the latest first. */
export function feedbackAbout({ feedback }: Pick<Portfolio, 'feedback'>, { id, coverage }: UnitHere): readonly Feedback[] {
  const claimed = new Set(coverage.criteria.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.id)));
  const isHere = ({ on }: Feedback): boolean => on.kind === 'portfolio' || (on.kind === 'unit' ? on.unit === id : claimed.has(on.evidence));
  return [...feedback.values()].filter(isHere).reverse();
}

/** The forms' field for what the assessor said to the candidate on the day. */
export const feedbackField = 'feedback';

/** Items that are claimed in the unit and are written on a form with room for feedback, the latest first. */
export function mayHoldFeedback(forms: readonly Form[], { coverage }: UnitHere): readonly Evidence[] {
  const claimed = new Set(coverage.criteria.flatMap(({ claims }) => claims.map(({ evidence }) => evidence)));
  const hasRoom = ({ fields: { written, method } }: Evidence): boolean => written !== undefined && formForMethod(forms, method)?.fields.some(({ id }) => id === feedbackField) === true;
  const items = new Map([...claimed].map((item) => [item.id, item]));
  return [...items.values()].filter((item) => item.withdrawn === undefined && item.erased === undefined && hasRoom(item)).reverse();
}
