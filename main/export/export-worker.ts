import { Worker } from 'node:worker_threads';
import { exportAnswerSchema, type ExportRequest } from './messages/messages.ts';

/** How one request ended: all files are on the disk; a failure (of a system call with that code, or a fault); the person ended it; the worker itself is gone. */
export type Ending = { readonly kind: 'written' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly code: string | null; readonly why: string } | { readonly kind: 'ended'; readonly why: string };

/** A worker that prints; it keeps its libraries and fonts loaded from one request to the next, and does not keep the program running while it has none. */
export interface ExportWorker {
  readonly print: (request: ExportRequest, progress: (done: number) => void) => Promise<Ending>;
  /** Ends the worker at once, whatever it is doing, and waits until it is gone. */
  readonly end: () => Promise<void>;
  readonly isGone: () => boolean;
}

/** Starts the worker in this file. It takes one request at a time. */
export function startExportWorker(file: string): ExportWorker {
  const worker = new Worker(file);
  worker.unref();
  let gone = false;
  let settle: ((ending: Ending) => void) | null = null;
  let take: (message: unknown) => void = () => undefined;
  const finish = (ending: Ending) => {
    worker.unref();
    settle?.(ending);
    settle = null;
  };
  const fall = (why: string) => {
    gone = true;
    finish({ kind: 'ended', why });
  };
  worker.on('message', (message: unknown) => take(message));
  worker.on('messageerror', (error) => fall(error.message));
  worker.on('error', (error) => fall(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => fall(`exit ${code}`));
  return {
    print: (request, progress) =>
      new Promise((resolve) => {
        settle = resolve;
        take = (message) => takeAnswer(message, request.id, progress, finish, fall);
        worker.ref();
        worker.postMessage(request);
      }),
    end: async () => {
      gone = true;
      await worker.terminate();
    },
    isGone: () => gone,
  };
}

function takeAnswer(message: unknown, id: number, progress: (done: number) => void, finish: (ending: Ending) => void, fall: (why: string) => void): void {
  const read = exportAnswerSchema.safeParse(message);
  if (!read.success) fall('a message that is none of ours');
  else if (read.data.id !== id) return;
  else if (read.data.kind === 'progress') progress(read.data.done);
  else finish(read.data);
}
