import type { Line, WriterId } from '../command/line.ts';
import { compareEntries, type OpenEntry } from './entry.ts';

/**
 * Where lines wait until their writer's header, their previous line and all that they name as seen is here and waits no more
 * (FORMAT 6). What a line waits for is one key at a time: a line's hash, or its writer.
 */
export class WaitingRoom {
  readonly #here = new Set<string>();
  readonly #waitingFor = new Map<string, OpenEntry[]>();
  readonly #waiting = new Set<OpenEntry>();

  /** Takes a new line; answers with the lines that need wait no more, in no order. */
  take(entry: OpenEntry): OpenEntry[] {
    this.#waiting.add(entry);
    return this.#release([entry]);
  }

  /** A writer's header is here. */
  welcome(writer: WriterId): OpenEntry[] {
    this.#here.add(writer);
    return this.#release(this.#called(writer));
  }

  /** The lines that wait still, in the order of the fold. */
  lines(): readonly Line[] {
    return [...this.#waiting].sort(compareEntries).map((entry) => entry.line);
  }

  #called(key: string): OpenEntry[] {
    const called = this.#waitingFor.get(key) ?? [];
    this.#waitingFor.delete(key);
    return called;
  }

  #release(candidates: OpenEntry[]): OpenEntry[] {
    const released: OpenEntry[] = [];
    const queue = [...candidates];
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      const missing = this.#missing(entry.line);
      if (missing === null) {
        this.#waiting.delete(entry);
        this.#here.add(entry.line.hash);
        released.push(entry);
        for (const next of this.#called(entry.line.hash)) queue.push(next);
      } else {
        const others = this.#waitingFor.get(missing);
        if (others === undefined) this.#waitingFor.set(missing, [entry]);
        else others.push(entry);
      }
    }
    return released;
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
