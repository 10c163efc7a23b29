import { criterionLists } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import { likenessAmong, reworded, type Likeness } from './likeness.ts';
import { pairUp, type Match } from './pair-up.ts';
import { pointsOf, type Point, type ReadPoint } from './points.ts';
import { wordDifference, type WordDifference } from './word-difference.ts';
import { wordsOf } from './words.ts';

/**
 * What became of one criterion. `moved`: the same words under another label or in another list. `reworded`: other words, above it or its
 * own; with `otherAct` it asks to do something else, which no likeness of the rest makes up for.
 */
export type CriterionChange =
  | { readonly kind: 'same' | 'moved'; readonly earlier: Point; readonly later: Point }
  | { readonly kind: 'reworded'; readonly earlier: Point; readonly later: Point; readonly words: WordDifference; readonly lead: WordDifference | null; readonly otherAct: boolean }
  | { readonly kind: 'new'; readonly later: Point }
  | { readonly kind: 'gone'; readonly earlier: Point };

/** Every criterion of two units, in the later one's order, list by list, those that are gone at the end of theirs. */
export function compareCriteria(earlier: Unit, later: Unit): readonly CriterionChange[] {
  const [before, after] = [pointsOf(earlier), pointsOf(later)];
  const pairs = pairPoints(before, after);
  const partner = new Map(pairs.map((pair) => [pair.later, pair.earlier]));
  const kept = new Set(pairs.map((pair) => pair.earlier));
  return criterionLists.flatMap((list) => [
    ...after.flatMap((one, place) => (one.point.list === list ? [changeOf(before[partner.get(place) ?? -1], one)] : [])),
    ...before.flatMap(({ point }, place): CriterionChange[] => (point.list === list && !kept.has(place) ? [{ kind: 'gone', earlier: point }] : [])),
  ]);
}

/** The same words first, wherever they stand now; then, within a list, what is more alike than not. */
function pairPoints(before: readonly ReadPoint[], after: readonly ReadPoint[]): readonly Match[] {
  const same = pairUp(before.flatMap((one, earlier) => after.flatMap((other, later) => (one.key === other.key ? [matchOf(one, other, earlier, later, 1)] : []))));
  const paired = { earlier: new Set(same.map((pair) => pair.earlier)), later: new Set(same.map((pair) => pair.later)) };
  const likeness = likenessAmong([...before, ...after].map(({ bag }) => bag));
  const alike = before.flatMap((one, earlier) => (paired.earlier.has(earlier) ? [] : after.flatMap((other, later) => {
    const match = paired.later.has(later) ? null : alikeMatch(one, other, earlier, later, likeness);
    return match === null ? [] : [match];
  })));
  return [...same, ...pairUp(alike)];
}

function alikeMatch(one: ReadPoint, other: ReadPoint, earlier: number, later: number, likeness: Likeness): Match | null {
  if (one.point.list !== other.point.list) return null;
  const share = likeness(one.bag, other.bag);
  return share > reworded ? matchOf(one, other, earlier, later, share) : null;
}

function matchOf(one: ReadPoint, other: ReadPoint, earlier: number, later: number, likeness: number): Match {
  const also = [one.leadKey === other.leadKey, one.point.list === other.point.list, one.point.printed === other.point.printed];
  return { earlier, later, rank: [likeness, ...also.map(Number), -Math.abs(one.place - other.place)] };
}

function changeOf(before: ReadPoint | undefined, after: ReadPoint): CriterionChange {
  if (before === undefined) return { kind: 'new', later: after.point };
  const { point: earlier } = before;
  const { point: later } = after;
  const sameLead = before.leadKey === after.leadKey;
  if (before.key === after.key && sameLead) return { kind: earlier.list === later.list && earlier.printed === later.printed ? 'same' : 'moved', earlier, later };
  return {
    kind: 'reworded', earlier, later, words: wordDifference(earlier.text, later.text),
    lead: sameLead ? null : wordDifference(earlier.lead, later.lead), otherAct: asksAnotherAct(earlier, later),
  };
}

/** A performance criterion begins with what is to be done: neither text has the other's first word anywhere. */
function asksAnotherAct(earlier: Point, later: Point): boolean {
  if (earlier.list !== 'performance' || later.list !== 'performance') return false;
  const [a, b] = [earlier, later].map(({ text }) => wordsOf(text).map(({ folded }) => folded));
  return a?.[0] !== undefined && b?.[0] !== undefined && !b.includes(a[0]) && !a.includes(b[0]);
}
