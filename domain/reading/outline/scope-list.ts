import type { Quantity } from '../rules/quantity.ts';
import type { Passage } from '../source/passage.ts';
import type { Oddity, Point } from './points.ts';

/** A group of what must be covered. */
export interface ScopeGroupRead {
  readonly id: string;
  /** The document prints a mark for it; else its `id` is the program's own: S1, S2. */
  readonly printed: boolean;
  readonly heading: Passage;
  readonly items: readonly Point[];
  /** How many of its items its heading asks for. */
  readonly quantity: Quantity | null;
  /** The heading with its quantity and what it demands, without its mark. */
  readonly header: Passage;
  /** The same with its mark, as it stands. */
  readonly title: Passage;
  /** The sentence before that speaks of the groups after it: "There must be performance evidence, gathered through …, for:". */
  readonly lead: Passage | null;
}

/** What must be covered, as read, with the sentences that stand among it. */
export interface ScopeList { readonly groups: readonly ScopeGroupRead[]; readonly sentences: readonly Passage[]; readonly oddities: readonly Oddity[] }

export const noScope: ScopeList = { groups: [], sentences: [], oddities: [] };
