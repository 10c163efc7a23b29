import { filmFrame, soundLength } from './recording.ts';
import { noThumbnail, type Thumbnail, type WantedAt } from './thumbnail.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A file that takes longer than this, in milliseconds, is one that nothing can be made of. */
const patience = 15_000;

type Asked = Exclude<ToWorker, { readonly kind: 'stop' }>;

/** Makes small likenesses in a worker, which is started with the first, and anew where a file was too much for it. */
export class ThumbnailMaker {
  #worker: Worker | null = null;
  #last = 0;
  readonly #waiting = new Map<number, (made: Thumbnail | null) => void>();

  /** The likeness of a file; null where nobody wants it any more. */
  async make(wanted: WantedAt, signal: AbortSignal): Promise<Thumbnail | null> {
    const made = await this.#made(wanted, signal).catch(() => null);
    return made ?? (signal.aborted ? null : noThumbnail);
  }

  /** Ends the worker; the next likeness starts another. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const answer of this.#waiting.values()) answer(null);
    this.#waiting.clear();
  }

  async #made(wanted: WantedAt, signal: AbortSignal): Promise<Thumbnail | null> {
    const id = ++this.#last;
    switch (wanted.likeness) {
      case 'other': return noThumbnail;
      case 'audio': return { kind: 'length', seconds: await soundLength(wanted.address, signal) };
      case 'video': {
        const frame = await filmFrame(wanted.address, signal);
        return this.#ask({ kind: 'frame', id, frame }, signal, [frame]);
      }
      default: return this.#ask({ kind: 'make', id, wanted, base: document.baseURI }, signal);
    }
  }

  #ask(asked: Asked, signal: AbortSignal, hand: Transferable[] = []): Promise<Thumbnail | null> {
    const { id } = asked;
    const worker = (this.#worker ??= this.#start());
    const stop = (): void => worker.postMessage({ kind: 'stop', id } satisfies ToWorker);
    signal.addEventListener('abort', stop, { once: true });
    // Whatever hangs in the worker hangs for all that come after it.
    const timer = setTimeout(() => this.end(), patience);
    return new Promise<Thumbnail | null>((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage(asked, hand);
    }).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: { id, made } }: MessageEvent<FromWorker>) => {
      this.#waiting.get(id)?.(made);
      this.#waiting.delete(id);
    });
    // A worker that ran out of memory says no more.
    worker.addEventListener('error', () => { if (worker === this.#worker) this.end(); });
    return worker;
  }
}
