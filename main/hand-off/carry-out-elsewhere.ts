import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sayFailure } from '../../domain/words/fail.ts';
import { programRoot } from '../program-root.ts';
import type { Context } from '../system/context.ts';
import { temporaryName } from '../system/write-once.ts';
import type { StartWorker } from '../worker/worker.ts';
import type { OrderHooks } from './carry-out-order.ts';
import { fromWorkerSchema, type HandOffEnd, type HandOffOrder, type ToWorker } from './orders.ts';
import { sweepWorkFolders } from './work-folder.ts';

/** What sort of worker carries an order out, and which file it is; the built one, unless tests build it from its source. */
export interface Elsewhere { readonly start: StartWorker; readonly file?: string }

/**
 * Packs or takes in what is ordered in a worker of its own, which ends with it: deriving a key takes a second and 256 MB that nobody's
 * window is to wait for. A cancel lets it clean up after itself; after one that ended by itself it is cleaned up here.
 */
export async function carryOutElsewhere(context: Context, order: HandOffOrder, { onShare, signal }: OrderHooks, { start, file = builtWorker() }: Elsewhere): Promise<HandOffEnd> {
  const temporary = order.kind === 'pack' ? temporaryName(path.dirname(order.to)) : null;
  let settle: (ended: HandOffEnd | { readonly kind: 'gone'; readonly why: string }) => void = () => undefined;
  const settled = new Promise<Parameters<typeof settle>[0]>((resolve) => { settle = resolve; });
  const worker = start(file, {
    message: (message) => {
      const told = fromWorkerSchema.safeParse(message);
      if (!told.success) settle({ kind: 'gone', why: 'a message that is none of ours' });
      else if (told.data.kind === 'progress') onShare(told.data.share);
      else settle(told.data);
    },
    gone: (why) => settle({ kind: 'gone', why }),
  });
  const send = (message: ToWorker): void => worker.send(message);
  const cancel = (): void => send({ kind: 'cancel' });
  send({ kind: 'carry-out', order, temporary });
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const ended = await settled;
  signal.removeEventListener('abort', cancel);
  await worker.end();
  return ended.kind === 'gone' ? cleanedUp(context, order, temporary, ended.why) : ended;
}

/** Takes away what a worker left that could not do it itself, and says what is safe. */
async function cleanedUp(context: Context, order: HandOffOrder, temporary: string | null, why: string): Promise<HandOffEnd> {
  if (temporary !== null) await rm(temporary, { force: true }).catch(() => undefined);
  if (order.kind === 'take-in') await sweepWorkFolders(context, order.within);
  const code = order.kind === 'pack' ? 'hand-over-failed' : 'take-in-failed';
  return { kind: 'failed', failure: sayFailure(context.say, code, { why: context.say('worker.gone', { why }) }) };
}

/** The built worker of the installed program and of a clone. */
function builtWorker(): string {
  return path.join(programRoot(), 'dist', 'hand-off', 'worker.js');
}
