import type { Label } from '../labels/label.ts';
import type { Passage } from '../source/passage.ts';

/** One point of a list: a criterion, a statement, an item. */
export interface Point {
  readonly id: string;
  /** Null where the list is not numbered: `id` is its position then. */
  readonly label: Label | null;
  readonly words: Passage;
  /** The label as it stands. */
  readonly mark: Passage;
  readonly parent: string | null;
}

/** A sub-heading or an outcome with the points under it. */
export interface PointGroup {
  readonly heading: Passage;
  /** The number of an outcome or element. */
  readonly number: number | null;
  readonly members: readonly string[];
}

/** Something odd about a list that a person should look at. */
export interface Oddity { readonly kind: 'gap' | 'restart' | 'no-words' | 'outcomes-only'; readonly label: string; readonly words: Passage }

/** A list as read: its points in order, its groups, and the sentences that stand among them. */
export interface PointList {
  readonly points: readonly Point[];
  readonly groups: readonly PointGroup[];
  readonly sentences: readonly Passage[];
  readonly oddities: readonly Oddity[];
}

export const noPoints: PointList = { points: [], groups: [], sentences: [], oddities: [] };
