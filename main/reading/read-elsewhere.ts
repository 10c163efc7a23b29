import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { programRoot } from '../program-root.ts';
import type { StartWorker } from '../worker/worker.ts';
import { fromReadingSchema, type FromReading, type ReadingOrder, type UnitRead } from './orders.ts';

interface Hooks { readonly onPage: (at: number, all: number) => void; readonly signal: AbortSignal }

/** What sort of worker reads, and which file it is; the built one, unless tests build it from its source. */
interface Elsewhere { readonly start: StartWorker; readonly file?: string }

type End = Exclude<FromReading, { readonly kind: 'page' }> | { readonly kind: 'gone'; readonly why: string };

/** Reads a document as a unit in a worker of its own, so that no document, whatever it is, takes the window down or keeps it waiting. A cancel ends the worker. */
export async function readElsewhere(say: Say, name: string, order: ReadingOrder, { onPage, signal }: Hooks, { start, file = path.join(programRoot(), 'dist', 'reading', 'worker.js') }: Elsewhere): Promise<Result<UnitRead>> {
  let settle: (end: End) => void = () => undefined;
  const settled = new Promise<End>((resolve) => { settle = resolve; });
  const worker = start(file, {
    message: (message) => {
      const told = fromReadingSchema.safeParse(message);
      if (!told.success) settle({ kind: 'gone', why: 'a message that is none of ours' });
      else if (told.data.kind === 'page') onPage(told.data.at, told.data.all);
      else settle(told.data);
    },
    gone: (why) => settle({ kind: 'gone', why }),
  });
  worker.send(order);
  const stop = (): void => void worker.end();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const end = await settled;
  signal.removeEventListener('abort', stop);
  await worker.end();
  if (signal.aborted) return fail(say, 'cancelled');
  if (end.kind === 'gone') return fail(say, 'reading-failed', { file: name, why: say('worker.gone', { why: end.why }) });
  if (end.kind === 'failed') return { ok: false, failure: end.failure };
  const { draft, lines, format } = end;
  return done({ draft, lines, format });
}
