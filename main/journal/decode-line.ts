import { writerIdSchema, type Clock, type LineHash, type WriterId } from '../../domain/command/line.ts';
import { isRecord } from '../../domain/text/is-record.ts';
import { isLineHash } from './line-layout.ts';
import { parseJson } from './parse-json.ts';

/** What stands in a line, but for its hash and signature. */
export interface LineContent {
  readonly n: number;
  readonly action: number;
  /** Of how many lines the action is that begins here; 1 where the line does not say. */
  readonly lines: number;
  readonly at: string;
  readonly clock: Clock;
  readonly seen: ReadonlyMap<WriterId, readonly [number, LineHash]>;
  readonly do: unknown;
}

const nothingSeen: LineContent['seen'] = new Map();
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/;

/**
 * Reads the text of a line; null if it is none. Checked by hand, field by field: a schema takes longer than hashing and parsing
 * together, and there may be 100,000 of them. The command in `do` is read by its own schema while folding.
 */
export function decodeLine(text: string): LineContent | null {
  const content = parseJson(text);
  if (!isRecord(content)) return null;
  const { n, at, clock } = content;
  if (!isCount(n) || n === 0 || typeof at !== 'string' || !instant.test(at) || !isClock(clock)) return null;
  const action = content['act'] ?? n;
  const lines = content['lines'] ?? 1;
  const seen = content['seen'] === undefined ? nothingSeen : readSeen(content['seen']);
  if (!isCount(action) || action > n || !isCount(lines) || seen === null) return null;
  return { n, action, lines, at, clock, seen, do: content['do'] };
}

function readSeen(value: unknown): LineContent['seen'] | null {
  if (!isRecord(value)) return null;
  const seen = new Map<WriterId, readonly [number, LineHash]>();
  for (const [id, what] of Object.entries(value)) {
    const writer = writerIdSchema.safeParse(id);
    if (!writer.success || !isArray(what) || what.length !== 2) return null;
    const [n, hash] = what;
    if (!isCount(n) || typeof hash !== 'string' || !isLineHash(hash)) return null;
    seen.set(writer.data, [n, hash]);
  }
  return seen;
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isClock(value: unknown): value is Clock {
  return isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1]);
}
