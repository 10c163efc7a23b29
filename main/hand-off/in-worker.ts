import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { programRoot } from '../program-root.ts';
import type { OrderHooks } from './carry-out-order.ts';
import { fromWorkerSchema, type HandOffEnd, type HandOffOrder } from './orders.ts';

/**
 * Packs or takes in what is ordered in a thread of its own, which ends with it: deriving a key takes a second and 256 MB that nobody's
 * window is to wait for. A cancel lets it clean up after itself. A bug in the worker is thrown here.
 */
export function carryOutInWorker(order: HandOffOrder, { onShare, signal }: OrderHooks, file: string = handOffWorkerFile()): Promise<HandOffEnd> {
  const worker = new Worker(file);
  const cancel = (): void => worker.postMessage({ kind: 'cancel' });
  const ended = new Promise<HandOffEnd>((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      const told = fromWorkerSchema.parse(message);
      if (told.kind === 'progress') onShare(told.share);
      else resolve(told);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The hand-off worker ended by itself (${code})`)));
  });
  worker.postMessage(order);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  return ended.finally(() => {
    signal.removeEventListener('abort', cancel);
    return worker.terminate();
  });
}

/** The built worker of the installed program and of a clone. Tests build it from its source and name their own. */
function handOffWorkerFile(): string {
  return path.join(programRoot(), 'dist', 'hand-off', 'worker.js');
}
