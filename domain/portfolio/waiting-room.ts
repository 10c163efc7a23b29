import type { Line, LineHash, WriterId } from '../command/line.ts';
import { compareEntries, type OpenEntry } from './entry.ts';

/**
 * Where lines wait until their writer's header, their previous line and all that they name as seen is here and waits no more
 * (FORMAT 6). What a line waits for is one key at a time: a line's hash, or its writer.
 */
export class WaitingRoom {
  readonly #here = new Set<string>();
  readonly #waitingFor = new Map<string, OpenEntry[]>();
  readonly #waiting = new Set<OpenEntry>();

  /** Takes a new line; adds the lines that need wait no more to `released`, in no order. */
  take(entry: OpenEntry, released: OpenEntry[]): void {
    const from = released.length;
    this.#admit(entry, released);
    this.#callAfter(released, from);
  }

  /** A writer's header is here; answers with the lines that need wait no more. */
  welcome(writer: WriterId): OpenEntry[] {
    const released: OpenEntry[] = [];
    this.#here.add(writer);
    this.#call(writer, released);
    this.#callAfter(released, 0);
    return released;
  }

  /** A line is lost, and what waits for it goes on without it; answers with the lines that need wait no more. */
  lose(hash: LineHash): OpenEntry[] {
    const released: OpenEntry[] = [];
    this.#here.add(hash);
    this.#call(hash, released);
    this.#callAfter(released, 0);
    return released;
  }

  /** The lines that wait still, in the order of the fold. */
  lines(): readonly Line[] {
    return [...this.#waiting].sort(compareEntries).map((entry) => entry.line);
  }

  #admit(entry: OpenEntry, released: OpenEntry[]): void {
    const missing = this.#missing(entry.line);
    if (missing === null) {
      this.#here.add(entry.line.hash);
      if (this.#waiting.size > 0) this.#waiting.delete(entry);
      released.push(entry);
      return;
    }
    this.#waiting.add(entry);
    const others = this.#waitingFor.get(missing);
    if (others === undefined) this.#waitingFor.set(missing, [entry]);
    else others.push(entry);
  }

  /** Looks again at the lines that waited for `key`. */
  #call(key: string, released: OpenEntry[]): void {
    const called = this.#waitingFor.get(key);
    if (called === undefined) return;
    this.#waitingFor.delete(key);
    for (const entry of called) this.#admit(entry, released);
  }

  /** Calls those that waited for a line released just now, and for theirs in turn. */
  #callAfter(released: OpenEntry[], from: number): void {
    for (let at = from; at < released.length && this.#waitingFor.size > 0; at += 1) {
      const entry = released[at];
      if (entry !== undefined) this.#call(entry.line.hash, released);
    }
  }

  #missing(line: Line): string | null {
    if (!this.#here.has(line.writer)) return line.writer;
    if (line.n > 1 && !this.#here.has(line.previous)) return line.previous;
    for (const [writer, [n, hash]] of line.seen) {
      const key = n === 0 ? writer : hash;
      if (!this.#here.has(key)) return key;
    }
    return null;
  }
}
