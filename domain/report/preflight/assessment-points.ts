import { notAssessed, reliedOn, type ItemAssessed } from '../../coverage/relied-on.ts';
import { listWords } from '../../rules/list-words.ts';
import { referenceOf } from '../base-context.ts';
import { notYet } from '../facts/not-yet.ts';
import { openAssessment } from '../open/open-assessments.ts';
import type { UnitFacts } from '../unit-context.ts';
import type { Point } from './point.ts';

/** Items found not yet valid, authentic or current, one point each: open. */
export function notYetPoints(context: UnitFacts): readonly Point[] {
  return notYet(context).flatMap((one) => openAssessment(context, one).map(({ what, closes }): Point => ({ kind: 'open', what, next: closes, about: { kind: 'evidence', id: one.item.id } })));
}

/** Items that count and of which nobody has said so, all in one point, and those that changed since: worth a look. */
export function unassessedPoints(context: UnitFacts): readonly Point[] {
  const items = notAssessed(reliedOn(context.coverage, context.input.portfolio, context.input.counts));
  const stale = items.filter(({ standing }) => standing.state === 'stale');
  return [...together(context, items.filter((one) => !stale.includes(one)), 'unsaid'), ...together(context, stale, 'stale')];
}

function together(context: UnitFacts, items: readonly ItemAssessed[], state: 'unsaid' | 'stale'): readonly Point[] {
  const [first] = items;
  if (first === undefined) return [];
  const references = listWords(context.say, items.map(({ item }) => referenceOf(context, item.id)));
  const what = context.say(`preflight.assessed.${state}`, { references, count: items.length });
  return [{ kind: 'look', what, next: context.say('preflight.assessed.next'), about: { kind: 'evidence', id: first.item.id } }];
}
