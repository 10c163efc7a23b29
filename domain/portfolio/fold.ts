import { laterClock } from '../clock/hybrid-clock.ts';
import type { Clock, Line, LineHash, Writer, WriterId } from '../command/line.ts';
import type { ObjectKey } from '../command/object-key.ts';
import { applyEntry, type Making } from './apply-entry.ts';
import { emptyDraft, emptyOut, type Draft } from './draft.ts';
import { compareEntries, makeEntry, type Entry, type Head, type OpenEntry } from './entry.ts';
import { keysOf, undoneLine } from './entry-keys.ts';
import { touchedAll, touchedBy, type FoldTouched } from './fold-touched.ts';
import type { Portfolio } from './portfolio.ts';
import { putWriters } from './put-writers.ts';
import { nothingUndone, settleUndos, type Undoing } from './undo.ts';
import { WaitingRoom } from './waiting-room.ts';

/**
 * What adding lines came to. `applied` are the lines that are folded now and were not before, in order, whether they had effect
 * or were set aside (ask `entry`); `refolded`: lines came that belong before others, or undid some, so all was folded anew.
 */
export interface FoldChange { readonly applied: readonly Line[]; readonly refolded: boolean; readonly touched: FoldTouched }

/** Journals' lines folded into a portfolio (FORMAT 6 to 9): the same lines give the same portfolio, in whatever order they come. */
export interface Fold {
  /** A live view: the same object for good, always as of the last line added. */
  readonly portfolio: Portfolio;
  /** Every line that waits no more, in the order of the fold. Live. */
  readonly entries: readonly Entry[];
  /** The latest clock of any line here: the next line's clock is after it. */
  readonly clock: Clock;
  /** The last folded line of each writer that has one. Live. */
  readonly heads: ReadonlyMap<WriterId, Head>;
  /** Lines that were damaged wherever they are here, as told to `lose`. Live. */
  readonly lost: ReadonlySet<LineHash>;
  /** One line, also a waiting one. */
  entry(hash: LineHash): Entry | undefined;
  /** Adds a writer by their journal's header; their lines wait until then. */
  addWriter(writer: Writer): FoldChange;
  /** Adds lines in whatever order; lines that are here already are passed over. */
  add(lines: Iterable<Line>): FoldChange;
  /**
   * These lines were damaged everywhere they are here: what follows them goes on without them (FORMAT 3), and what rests on them is
   * set aside. A whole copy that comes later is folded in as if it had always been here.
   */
  lose(hashes: Iterable<LineHash>): FoldChange;
}

/** A portfolio in which nothing was done yet, to add writers and lines to. `known` has lines read before: they are not read again. */
export function startFold(id: string, created: string, known?: Pick<Fold, 'entry'>): Fold {
  return new LineFold(id, created, known);
}

/** More lines at once than this are not worth looking at one by one for what they touch. */
const many = 500;

class LineFold implements Fold {
  readonly #draft: Draft;
  readonly #making: Making;
  readonly #known = new Map<LineHash, OpenEntry>();
  readonly #room = new WaitingRoom();
  readonly #lost = new Set<LineHash>();
  readonly #entries: OpenEntry[] = [];
  readonly #heads = new Map<WriterId, Head>();
  readonly #readBefore: Pick<Fold, 'entry'> | undefined;
  #undoing: Undoing = nothingUndone;
  #clock: Clock = [0, 0];

  constructor(id: string, created: string, known?: Pick<Fold, 'entry'>) {
    this.#readBefore = known;
    this.#draft = emptyDraft(id, created);
    this.#making = { draft: this.#draft, objects: new Set<ObjectKey>() };
  }

  get portfolio(): Portfolio { return this.#draft; }
  get entries(): readonly Entry[] { return this.#entries; }
  get clock(): Clock { return this.#clock; }
  get heads(): ReadonlyMap<WriterId, Head> { return this.#heads; }
  get lost(): ReadonlySet<LineHash> { return this.#lost; }

  entry(hash: LineHash): Entry | undefined {
    return this.#known.get(hash);
  }

  addWriter(writer: Writer): FoldChange {
    const { writers } = this.#draft;
    if (writers.has(writer.id)) return this.#foldIn([]);
    putWriters(this.#draft, [writer]);
    return this.#foldIn(this.#room.welcome(writer.id));
  }

  add(lines: Iterable<Line>): FoldChange {
    const ready: OpenEntry[] = [];
    for (const line of lines) {
      if (this.#known.has(line.hash)) continue;
      const entry = makeEntry(line, this.#readBefore?.entry(line.hash)?.reading);
      this.#known.set(line.hash, entry);
      this.#lost.delete(line.hash);
      this.#clock = laterClock(this.#clock, line.clock);
      this.#room.take(entry, ready);
    }
    return this.#foldIn(ready);
  }

  lose(hashes: Iterable<LineHash>): FoldChange {
    const lost = [...hashes].filter((hash) => !this.#known.has(hash) && !this.#lost.has(hash));
    for (const hash of lost) this.#lost.add(hash);
    const ready = lost.flatMap((hash) => this.#room.lose(hash));
    return this.#foldIn(ready);
  }

  /** Folds in lines that wait no more: after the others where they belong there, else all anew. */
  #foldIn(ready: OpenEntry[]): FoldChange {
    this.#draft.waiting = this.#room.lines();
    if (ready.length === 0) return { applied: [], refolded: false, touched: touchedBy([], this.#draft) };
    ready.sort(compareEntries);
    const refolded = this.#entries.length > 0 && this.#mustRefold(ready);
    for (const entry of ready) this.#enter(entry);
    if (refolded) this.#refold();
    else this.#apply(ready, this.#entries.length === ready.length ? settleUndos(ready, this.#draft.writers) : this.#undoing);
    return { applied: ready.map((entry) => entry.line), refolded, touched: refolded || ready.length > many ? touchedAll : touchedBy(ready, this.#draft) };
  }

  #mustRefold(ready: readonly OpenEntry[]): boolean {
    const last = this.#entries.at(-1);
    const first = ready[0];
    if (last !== undefined && first !== undefined && compareEntries(first, last) < 0) return true;
    return ready.some((entry) => undoneLine(entry) !== null || keysOf(entry, 'refers').some((key) => this.#undoing.outKeys.has(key)));
  }

  #enter(entry: OpenEntry): void {
    this.#entries.push(entry);
    const { writer, n, hash } = entry.line;
    const head = this.#heads.get(writer);
    if (head === undefined || n > head.n || (n === head.n && hash > head.hash)) this.#heads.set(writer, { writer, n, hash });
  }

  #refold(): void {
    this.#entries.sort(compareEntries);
    emptyOut(this.#draft);
    this.#making.objects.clear();
    this.#apply(this.#entries, settleUndos(this.#entries, this.#draft.writers));
  }

  #apply(entries: readonly OpenEntry[], undoing: Undoing): void {
    this.#undoing = undoing;
    for (const entry of entries) entry.standing = applyEntry(this.#making, entry, undoing);
  }
}
