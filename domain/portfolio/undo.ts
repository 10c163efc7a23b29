import type { LineHash, Writer, WriterId } from '../command/line.ts';
import type { ObjectKey } from '../command/object-key.ts';
import { compareEntries, type Entry } from './entry.ts';
import { keysOf, permitted } from './entry-keys.ts';
import type { SetAsideReason, Stamp } from './portfolio.ts';
import { hadSeen } from './seen.ts';
import { undoChains, type UndoChains } from './undo-chains.ts';

/** What the undos among the lines come to. */
export interface Undoing {
  /** Lines left out of the fold: undone, or undos that were undone themselves. */
  readonly out: ReadonlySet<LineHash>;
  /** Undos without effect, and why. */
  readonly refused: ReadonlyMap<LineHash, SetAsideReason>;
  /** The line that each undo names, where it may; and the line at the beginning of its chain, which is no undo of anything. */
  readonly target: ReadonlyMap<LineHash, Entry>;
  readonly root: ReadonlyMap<LineHash, Entry>;
  /** What lines that are out would have made: a later line that refers to it may call their undo off. */
  readonly outKeys: ReadonlySet<ObjectKey>;
}

/** The lines that refer to what some undone line makes, by key. */
type Users = ReadonlyMap<ObjectKey, readonly Entry[]>;

export const nothingUndone: Undoing = { out: new Set(), refused: new Map(), target: new Map(), root: new Map(), outKeys: new Set() };

/**
 * Works out which lines are out. A line is out when an undo names it that is not out itself and is not called off; an undo that
 * takes a line out is called off by a line of another writer that refers to what the undone line made, having seen that and
 * not the undo, and is not out itself (FORMAT 9). All of these come later in the order than the undone line: so the lines that
 * undos begin from are settled from the last to the first, and each finds the later ones settled.
 */
export function settleUndos(ordered: readonly Entry[], writers: ReadonlyMap<WriterId, Writer>): Undoing {
  const chains = undoChains(ordered, writers);
  if (chains === null) return nothingUndone;
  const refused = new Map(chains.refused);
  const out = new Set<LineHash>();
  const roots = [...new Set([...chains.target.values()].filter((entry) => !chains.target.has(entry.line.hash)))].sort((a, b) => compareEntries(b, a));
  const users = usersOf(roots, ordered, writers);
  const rootOf = new Map<LineHash, Entry>();
  for (const root of roots) {
    const chain = chainOf(root, chains);
    for (const [undo] of chain) rootOf.set(undo.line.hash, root);
    settleChain(root, chain, { chains, users, out, refused });
  }
  const outKeys = new Set(roots.filter((root) => out.has(root.line.hash)).flatMap((root) => keysOf(root, 'makes')));
  return { out, refused, target: chains.target, root: rootOf, outKeys };
}

/** The line of another writer that rests on what `entry` made, not knowing of `undo` (null: an undo yet to be written). */
export function userOf(entry: Entry, undo: Stamp | null, users: Users, out: ReadonlySet<LineHash>): WriterId | null {
  for (const key of keysOf(entry, 'makes')) {
    const user = users.get(key)?.find((use) => use.line.writer !== entry.line.writer && !out.has(use.line.hash) && compareEntries(entry, use) < 0
      && hadSeen(use.stamp, entry.stamp) && (undo === null || !hadSeen(use.stamp, undo)));
    if (user !== undefined) return user.line.writer;
  }
  return null;
}

/** Every line that may and does refer to something that one of `roots` makes. */
export function usersOf(roots: readonly Entry[], ordered: readonly Entry[], writers: ReadonlyMap<WriterId, Writer>): Users {
  const users = new Map<ObjectKey, Entry[]>(roots.flatMap((root) => keysOf(root, 'makes').map((key): [ObjectKey, Entry[]] => [key, []])));
  if (users.size === 0) return users;
  for (const entry of ordered) {
    if (!permitted(entry, writers)) continue;
    for (const key of keysOf(entry, 'refers')) users.get(key)?.push(entry);
  }
  return users;
}

type Chain = readonly (readonly [undo: Entry, depth: number])[];

/** All undos that lead back to `root`, in order, each with how many steps: odd ones take it out, even ones bring it back. */
function chainOf(root: Entry, chains: UndoChains): Chain {
  const chain: [Entry, number][] = [];
  let level: readonly Entry[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    level = level.flatMap((entry) => chains.of.get(entry.line.hash) ?? []);
    for (const entry of level) chain.push([entry, depth]);
  }
  return chain.sort(([a], [b]) => compareEntries(a, b));
}

interface Settling { readonly chains: UndoChains; readonly users: Users; readonly out: Set<LineHash>; readonly refused: Map<LineHash, SetAsideReason> }

/** From the last undo to the first: whether a later one takes it out is known by then. */
function settleChain(root: Entry, chain: Chain, { chains, users, out, refused }: Settling): void {
  for (const [undo, depth] of chain.toReversed()) {
    if (out.has(undo.line.hash)) continue;
    const by = depth % 2 === 1 ? userOf(root, undo.stamp, users, out) : null;
    const named = chains.target.get(undo.line.hash);
    if (by !== null) refused.set(undo.line.hash, { kind: 'undone-but-used', by });
    else if (named !== undefined) out.add(named.line.hash);
  }
}
