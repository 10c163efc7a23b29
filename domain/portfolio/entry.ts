import type { Line, LineHash, WriterId } from '../command/line.ts';
import { compareClocks } from '../clock/hybrid-clock.ts';
import { readCommand, type Reading } from '../command/read-command.ts';
import { compareText } from '../text/compare.ts';
import type { SetAsideReason, Stamp } from './portfolio.ts';

/** What came of a line. */
export type Standing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'applied' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'set-aside'; readonly reason: SetAsideReason };

/** A line with its command, read once however often it is folded, and what came of it. */
export interface Entry {
  readonly line: Line;
  readonly reading: Reading;
  readonly stamp: Stamp;
  readonly standing: Standing;
}

/** The fold's own hold on an entry. */
export interface OpenEntry extends Entry { standing: Standing }

const waiting: Standing = { kind: 'waiting' };

/** An entry of a line, its command read now or known already. */
export function makeEntry(line: Line, reading: Reading = readCommand(line.do)): OpenEntry {
  const stamp = { line: line.hash, writer: line.writer, n: line.n, at: line.at, knows: line.knows };
  return { line, reading, stamp, standing: waiting };
}

/** The order in which lines are folded, the same everywhere: clock, writer, hash (FORMAT 6). */
export function compareEntries(a: Entry, b: Entry): number {
  return compareClocks(a.line.clock, b.line.clock) || compareText(a.line.writer, b.line.writer) || compareText(a.line.hash, b.line.hash);
}

/** The last line of a writer's journal that is folded: what a line that has seen it all names. */
export interface Head { readonly writer: WriterId; readonly n: number; readonly hash: LineHash }
