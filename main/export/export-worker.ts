import type { StartWorker } from '../worker/worker.ts';
import { exportAnswerSchema, type ExportOrder, type PrintOrder } from './messages/messages.ts';
import type { AnchorPages } from './renderer.ts';

/** How one order ended: the file is on the disk; a failure (of a system call with that code, or a fault); the person ended it; the worker itself is gone. */
export type Ending = { readonly kind: 'written' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly code: string | null; readonly why: string } | { readonly kind: 'ended'; readonly why: string };

/** What passes while an order is carried out: how far it is, the pages that a PDF tells, and those that a Word document waits for. */
export interface Heard { readonly progress: (done: number) => void; readonly laid: (pages: AnchorPages) => void; readonly pages: Promise<AnchorPages> }

/** A worker that prints; it keeps its libraries and fonts loaded from one order to the next. */
export interface ExportWorker {
  readonly print: (order: PrintOrder, heard: Heard) => Promise<Ending>;
  /** Ends the worker at once, whatever it is doing, and waits until it is gone. */
  readonly end: () => Promise<void>;
  readonly isGone: () => boolean;
}

/** Starts the worker in this file. It takes one order at a time. */
export function startExportWorker(start: StartWorker, file: string): ExportWorker {
  let gone = false;
  let settle: ((ending: Ending) => void) | null = null;
  let take: (message: unknown) => void = () => undefined;
  const finish = (ending: Ending) => {
    settle?.(ending);
    settle = null;
  };
  const fall = (why: string) => {
    gone = true;
    finish({ kind: 'ended', why });
  };
  const worker = start(file, { message: (message) => take(message), gone: fall });
  const send = (order: ExportOrder) => worker.send(order);
  return {
    print: (order, heard) =>
      new Promise((resolve) => {
        settle = resolve;
        take = (message) => takeAnswer(message, order.id, heard, finish, fall);
        send(order);
        if (order.awaitsPages) void heard.pages.then((pages) => send({ kind: 'pages', id: order.id, pages: [...pages] }));
      }),
    end: async () => {
      gone = true;
      await worker.end();
    },
    isGone: () => gone,
  };
}

function takeAnswer(message: unknown, id: number, { progress, laid }: Heard, finish: (ending: Ending) => void, fall: (why: string) => void): void {
  const read = exportAnswerSchema.safeParse(message);
  if (!read.success) fall('a message that is none of ours');
  else if (read.data.id !== id) return;
  else if (read.data.kind === 'progress') progress(read.data.done);
  else if (read.data.kind === 'laid') laid(new Map(read.data.pages));
  else finish(read.data);
}
