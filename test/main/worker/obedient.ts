import { ownPort } from '../../../main/worker/own-port.ts';

/** What the worker of these tests can be told to do. */
export type Told = { readonly kind: 'repeat'; readonly what: unknown } | { readonly kind: 'throw' | 'reject' | 'exit' | 'never-stop' };

const port = ownPort();

port.listen((message) => carryOut(message as Told));

function carryOut(told: Told): void {
  switch (told.kind) {
    case 'repeat': port.post(told.what); return;
    case 'throw': throw new Error('broken');
    case 'reject': void Promise.reject(new Error('broken')); return;
    case 'exit': process.exit(3); return;
    case 'never-stop': for (;;);
  }
}
