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

/**
 * A line that cannot be proved. `at` is the number of the line in the file, the header being 0. `lost`: the hashes of the lines that were there,
 * as far as they can still be read; where no other copy has those lines, what follows goes on without them.
 */
export interface DamagedLine {
  readonly at: number;
  readonly offset: number;
  readonly why: 'hash' | 'not-a-line' | 'number' | 'signature';
  readonly lost: readonly LineHash[];
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
 * over the hash printed before it (FORMAT 3), or over the hash that the bytes before it have, where only what is printed there is damaged;
 * reading goes on after a line that does not. Lines of an action that is not all here are left for later, like a torn line. The last
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
  /** The hash that the bytes of a damaged line before have, where it is not the one printed. */
  #computed: LineHash | null = null;
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
    const body = tail?.whole === true ? line.subarray(0, line.length - tailLength) : null;
    const before = this.#before(body, tail);
    const hash = body === null ? null : hashLine(before, body);
    const fits = hash !== null && hash === tail?.hash;
    this.#computed = fits ? null : hash;
    if (fits) this.#hash = hash;
    // What is printed there may still be the hash that the next line was made over.
    else if (tail !== null && isLineHash(tail.hash)) this.#hash = tail.hash;
    const content = fits ? decodeLine(line.toString('utf8')) : null;
    const why = !fits ? 'hash' : content === null ? 'not-a-line' : this.#follows(content.n) ? null : 'number';
    this.#sound = why === null;
    this.#last = tail === null || why !== null ? null : { tail, at, offset };
    if (why !== null || content === null) this.#damaged.push({ at, offset, why: why ?? 'not-a-line', lost: lostHashes(line, hash) });
    else this.#keep(content, before, offset);
  }

  /** The hash that this line was made over: the one printed before it, or the one that the damaged bytes before it have. */
  #before(body: Buffer | null, tail: Tail | null): LineHash {
    const computed = this.#computed;
    return body !== null && computed !== null && hashLine(computed, body) === tail?.hash ? computed : this.#hash;
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
    this.#damaged.push({ at: last.at, offset: last.offset, why: 'signature', lost: [] });
  }
}

const printedHash = /"hash":"([A-Za-z0-9_-]{43})"/g;

/** Every hash that a damaged line still shows, and the one its bytes have: two lines that ran together show two. */
function lostHashes(line: Buffer, computed: LineHash | null): readonly LineHash[] {
  const printed = [...line.toString('latin1').matchAll(printedHash)].map(([, hash = '']) => hash).filter(isLineHash);
  return [...new Set(computed === null ? printed : [...printed, computed])];
}

function withSeen(knows: ReadonlyMap<WriterId, number>, seen: LineContent['seen']): ReadonlyMap<WriterId, number> {
  const more = new Map(knows);
  for (const [writer, [n]] of seen) more.set(writer, Math.max(n, more.get(writer) ?? 0));
  return more;
}
