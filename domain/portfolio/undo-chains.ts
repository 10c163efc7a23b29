import { objectKey } from '../command/object-key.ts';
import type { LineHash, Writer, WriterId } from '../command/line.ts';
import type { Entry } from './entry.ts';
import { undoneLine } from './entry-keys.ts';
import type { SetAsideReason } from './portfolio.ts';

/** Undos by the line they name. `refused` are those that may not name it. */
export interface UndoChains {
  readonly of: ReadonlyMap<LineHash, readonly Entry[]>;
  readonly target: ReadonlyMap<LineHash, Entry>;
  readonly refused: ReadonlyMap<LineHash, SetAsideReason>;
}

interface OpenChains { readonly of: Map<LineHash, Entry[]>; readonly target: Map<LineHash, Entry>; readonly refused: Map<LineHash, SetAsideReason> }

/**
 * Finds what each undo names among the lines before it: a line that is not there, or comes later, is unknown; another writer's is
 * not theirs to undo. So chains of undos only ever lead back. Null where nothing was undone.
 */
export function undoChains(ordered: readonly Entry[], writers: ReadonlyMap<WriterId, Writer>): UndoChains | null {
  const named = new Set(ordered.map(undoneLine));
  named.delete(null);
  if (named.size === 0) return null;
  const chains: OpenChains = { of: new Map(), target: new Map(), refused: new Map() };
  const before = new Map<LineHash, Entry>();
  for (const entry of ordered) {
    const line = undoneLine(entry);
    if (line !== null) enter(chains, entry, line, before.get(line), writers);
    if (named.has(entry.line.hash)) before.set(entry.line.hash, entry);
  }
  return chains;
}

function enter(chains: OpenChains, undo: Entry, named: string, line: Entry | undefined, writers: ReadonlyMap<WriterId, Writer>): void {
  const { hash, writer } = undo.line;
  if (line === undefined) {
    chains.refused.set(hash, { kind: 'unknown-object', object: objectKey('line', named) });
  } else if (line.line.writer !== writer) {
    chains.refused.set(hash, { kind: 'role', role: writers.get(writer)?.role ?? 'candidate' });
  } else {
    chains.target.set(hash, line);
    const others = chains.of.get(line.line.hash);
    if (others === undefined) chains.of.set(line.line.hash, [undo]);
    else others.push(undo);
  }
}
