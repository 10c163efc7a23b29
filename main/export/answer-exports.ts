import type { ExportAnswer } from './messages/messages.ts';
import { exportRequestSchema, type ExportRequest } from './messages/messages.ts';
import { printRequest, type Renderers } from './print-request.ts';

/** The worker's end of the line: a thread's port, or a utility process's. */
export interface Port {
  readonly listen: (take: (message: unknown) => void) => void;
  readonly post: (answer: ExportAnswer) => void;
}

/** Prints what is asked for on this port, one request after the other, until the worker is ended. A message that is none of ours ends it. */
export function answerExports(port: Port, renderers: Renderers): void {
  let last = Promise.resolve();
  port.listen((message) => {
    const request = exportRequestSchema.parse(message);
    last = last.then(() => answer(port, request, renderers));
  });
}

async function answer(port: Port, request: ExportRequest, renderers: Renderers): Promise<void> {
  const { id } = request;
  try {
    await printRequest(request, renderers, (done) => port.post({ kind: 'progress', id, done }));
    port.post({ kind: 'written', id });
  } catch (error) {
    // A full disk is expected here and a fault in a renderer is not; both end this export alone, and the program tells them apart.
    port.post({ kind: 'failed', id, code: codeOf(error), why: error instanceof Error ? error.message : String(error) });
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
