import { assertNever } from '../../domain/text/assert-never.ts';
import type { Port } from '../worker/own-port.ts';
import { exportOrderSchema, type ExportAnswer, type PrintOrder } from './messages/messages.ts';
import { pictureBytes } from './picture-bytes.ts';
import type { AnchorPages, Renderers } from './renderer.ts';

/** Prints what is asked for on this port, one order after the other, until the worker is ended. A message that is none of ours ends it. */
export function answerExports(port: Port, renderers: Renderers): void {
  let last = Promise.resolve();
  let takePages: (pages: AnchorPages) => void = () => undefined;
  port.listen((message) => {
    const order = exportOrderSchema.parse(message);
    switch (order.kind) {
      case 'pages':
        takePages(new Map(order.pages));
        return;
      case 'print': {
        const pages = new Promise<AnchorPages>((resolve) => {
          takePages = resolve;
        });
        if (!order.awaitsPages) takePages(new Map());
        last = last.then(() => answer(port, order, pages, renderers));
        return;
      }
      default:
        assertNever(order);
    }
  });
}

async function answer(port: Port, { id, format, report, path, evidence }: PrintOrder, pages: Promise<AnchorPages>, renderers: Renderers): Promise<void> {
  const post = (answered: ExportAnswer) => port.post(answered);
  const progress = (done: number) => post({ kind: 'progress', id, done: Math.min(1, Math.max(0, done)) });
  const laid = (found: AnchorPages) => post({ kind: 'laid', id, pages: [...found] });
  try {
    const render = await renderers[format]();
    await render(report, path, { picture: pictureBytes(evidence), pages, laid, progress });
    progress(1);
    post({ kind: 'written', id });
  } catch (error) {
    // A full disk is expected here and a fault in a renderer is not; both end this export alone, and the program tells them apart.
    post({ kind: 'failed', id, code: codeOf(error), why: error instanceof Error ? error.message : String(error) });
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
