import { startExportWorker, type Ending, type ExportWorker } from './export-worker.ts';
import type { ExportRequest } from './messages/messages.ts';

/** A worker that is started when it is first needed, used again while it lives, and replaced once it is gone. */
export interface WarmWorker {
  /** Prints one request. An abort ends the worker, so that nothing goes on behind the person's back; when this answers it is gone. */
  readonly print: (request: ExportRequest, progress: (done: number) => void, signal: AbortSignal | undefined) => Promise<Ending>;
  readonly end: () => Promise<void>;
}

/** Keeps a worker of this file warm. */
export function keepWarmWorker(file: string): WarmWorker {
  let worker: ExportWorker | null = null;
  return {
    print: async (request, progress, signal) => {
      if (isAborted(signal)) return { kind: 'cancelled' };
      const using = worker === null || worker.isGone() ? startExportWorker(file) : worker;
      worker = using;
      const stop = () => void using.end();
      signal?.addEventListener('abort', stop, { once: true });
      const ending = await using.print(request, progress);
      signal?.removeEventListener('abort', stop);
      if (ending.kind !== 'ended') return ending;
      await using.end();
      return isAborted(signal) ? { kind: 'cancelled' } : ending;
    },
    end: async () => {
      await worker?.end();
      worker = null;
    },
  };
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
