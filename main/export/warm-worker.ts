import type { StartWorker } from '../worker/worker.ts';
import { startExportWorker, type Ending, type ExportWorker, type Heard } from './export-worker.ts';
import type { PrintOrder } from './messages/messages.ts';

/** A worker that is started when it is first needed, used again while it lives, and replaced once it is gone. */
export interface WarmWorker {
  /** Carries out one order. An abort ends the worker, so that nothing goes on behind the person's back; when this answers it is gone. */
  readonly print: (order: PrintOrder, heard: Heard, signal: AbortSignal | undefined) => Promise<Ending>;
  readonly end: () => Promise<void>;
}

/** Keeps a worker of this file warm, of the sort that `start` starts. */
export function keepWarmWorker(start: StartWorker, file: string): WarmWorker {
  let worker: ExportWorker | null = null;
  return {
    print: async (order, heard, signal) => {
      if (isAborted(signal)) return { kind: 'cancelled' };
      const using = worker === null || worker.isGone() ? startExportWorker(start, file) : worker;
      worker = using;
      const stop = () => void using.end();
      signal?.addEventListener('abort', stop, { once: true });
      const ending = await using.print(order, heard);
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
