import type { Line, LineHash, Writer, WriterId } from '../../domain/command/line.ts';
import { decodeLine, type LineContent } from './decode-line.ts';
import { hashLine } from './hash-line.ts';
import { isLineHash, readTail, tailLength, type Tail } from './line-layout.ts';
import { signatureFits } from './signing-key.ts';

/** Where reading a journal stands: enough to go on with bytes that are appended later. */
export interface ReadState {
  /** Bytes up to here are whole lines of whole actions. */
  readonly end: number;
  /** The last line's hash as printed, and its number; the header's hash and 0 before the first line. */
  readonly hash: LineHash;
  readonly n: number;
  /** How many lines the file has by then, the header included: how damaged lines are named. */
  readonly at: number;
  /** Lines of each other writer that this one had seen by then. */
  readonly knows: ReadonlyMap<WriterId, number>;
}

/** A line that cannot be proved. `at` is the number of the line in the file, the header being 0. */
export interface DamagedLine {
  readonly at: number;
  readonly offset: number;
  readonly why: 'hash' | 'not-a-line' | 'number' | 'signature';
}

export interface LinesRead {
  readonly lines: readonly Line[];
  readonly damaged: readonly DamagedLine[];
  readonly state: ReadState;
  /** Bytes after the last whole line of a whole action: torn, or still arriving. */
  readonly rest: number;
}

/**
 * Reads the lines in `bytes`, which stand in the journal from `from.end` on. A line counts when it ends in a newline and its hash fits
 * over the hash printed before it (FORMAT 3); reading goes on after one that does not, and what follows it waits in the fold until a
 * copy of the journal brings the line whole. Lines of an action that is not all here are left for later, like a torn line. The last
 * line's signature is checked too, unless this program made it just now; all of them by `verify`. Never throws.
 */
export function readLines(bytes: Buffer, writer: Writer, from: ReadState, check: 'last-signature' | 'hashes' = 'last-signature'): LinesRead {
  const reading = new Reading(writer, from, check);
  let start = 0;
  for (let newline = bytes.indexOf(10); newline >= 0; newline = bytes.indexOf(10, start)) {
    reading.take(bytes.subarray(start, newline), from.end + start);
    start = newline + 1;
  }
  return reading.finish(from.end, bytes.length, start);
}

/** Collects lines; remembers where the action began that is not complete yet. */
class Reading {
  readonly #writer: Writer;
  readonly #check: 'last-signature' | 'hashes';
  readonly #lines: Line[] = [];
  readonly #damaged: DamagedLine[] = [];
  #hash: LineHash;
  #n: number;
  #at: number;
  #knows: ReadonlyMap<WriterId, number>;
  /** Whether the line before was proved, so that the next number is known. */
  #sound = true;
  #open: { readonly state: ReadState; readonly lines: number; readonly until: number } | null = null;
  #last: { readonly tail: Tail; readonly at: number; readonly offset: number } | null = null;

  constructor(writer: Writer, from: ReadState, check: 'last-signature' | 'hashes') {
    this.#writer = writer;
    this.#check = check;
    this.#hash = from.hash;
    this.#n = from.n;
    this.#at = from.at;
    this.#knows = from.knows;
  }

  take(line: Buffer, offset: number): void {
    const at = this.#at++;
    const tail = readTail(line);
    const before = this.#hash;
    const hash = tail?.whole === true ? hashLine(before, line.subarray(0, line.length - tailLength)) : null;
    const fits = hash !== null && hash === tail?.hash;
    if (fits) this.#hash = hash;
    // What is printed there may still be the hash that the next line was made over.
    else if (tail !== null && isLineHash(tail.hash)) this.#hash = tail.hash;
    const content = fits ? decodeLine(line.toString('utf8')) : null;
    const why = !fits ? 'hash' : content === null ? 'not-a-line' : this.#follows(content.n) ? null : 'number';
    this.#sound = why === null;
    this.#last = tail === null || why !== null ? null : { tail, at, offset };
    if (why !== null || content === null) this.#damaged.push({ at, offset, why: why ?? 'not-a-line' });
    else this.#keep(content, before, offset);
  }

  finish(base: number, length: number, wholeLines: number): LinesRead {
    const open = this.#open;
    if (open !== null && this.#n < open.until && this.#sound) {
      this.#lines.length = open.lines;
      return { lines: this.#lines, damaged: this.#damaged, state: open.state, rest: base + length - open.state.end };
    }
    this.#checkSignature();
    const state = { end: base + wholeLines, hash: this.#hash, n: this.#n, at: this.#at, knows: this.#knows };
    return { lines: this.#lines, damaged: this.#damaged, state, rest: length - wholeLines };
  }

  #follows(n: number): boolean {
    return this.#sound ? n === this.#n + 1 : n > this.#n;
  }

  #keep(content: LineContent, previous: LineHash, offset: number): void {
    const { n, action, lines, at, clock, seen } = content;
    if (action === n && lines > 1) {
      const state = { end: offset, hash: previous, n: this.#n, at: this.#at - 1, knows: this.#knows };
      this.#open = { state, lines: this.#lines.length, until: n + lines - 1 };
    }
    this.#n = n;
    if (seen.size > 0) this.#knows = withSeen(this.#knows, seen);
    this.#lines.push({ writer: this.#writer.id, n, action, at, clock, hash: this.#hash, previous, seen, knows: this.#knows, do: content.do });
  }

  #checkSignature(): void {
    const last = this.#last;
    if (last === null || this.#check === 'hashes' || signatureFits(this.#writer.key, last.tail.hash, last.tail.signature)) return;
    this.#damaged.push({ at: last.at, offset: last.offset, why: 'signature' });
  }
}

function withSeen(knows: ReadonlyMap<WriterId, number>, seen: LineContent['seen']): ReadonlyMap<WriterId, number> {
  const more = new Map(knows);
  for (const [writer, [n]] of seen) more.set(writer, Math.max(n, more.get(writer) ?? 0));
  return more;
}
