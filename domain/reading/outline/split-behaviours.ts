import { noPoints, type PointList } from './points.ts';

/** Behaviours, and the knowledge statements that stand in the same list without a heading of their own. */
export interface BehavioursSplit { readonly behaviours: PointList; readonly knowledge: PointList }

const person = /^(?:you|i|they|he\/she)\b/iu;

/** Behaviours all say what "you" do. Where a list begins so and goes on otherwise, the rest is knowledge whose heading was lost. Null where it does not. */
export function splitBehaviours(list: PointList): BehavioursSplit | null {
  const spoken = list.points.map(({ words }) => person.test(words.text));
  const turn = spoken.indexOf(false);
  const oneTurn = turn >= 2 && spoken.length - turn >= 2 && spoken.slice(turn).every((is) => !is);
  if (!oneTurn) return null;
  return { behaviours: { ...list, points: list.points.slice(0, turn) }, knowledge: { ...noPoints, points: list.points.slice(turn) } };
}
