import { parentPort } from 'node:worker_threads';
import { systemContext } from '../system/context.ts';
import { makeSay } from '../words/say.ts';
import { carryOutOrder } from './carry-out-order.ts';
import { toWorkerSchema, type FromWorker } from './orders.ts';

if (parentPort === null) throw new Error('This module runs in a worker thread only');
const port = parentPort;
const cancelled = new AbortController();
const post = (told: FromWorker): void => port.postMessage(told);

// Takes one order. What is no order of ours, and a bug, end it; whoever started it hears of that.
port.on('message', (message: unknown) => {
  const order = toWorkerSchema.parse(message);
  if (order.kind === 'cancel') {
    cancelled.abort();
    return;
  }
  const context = systemContext({ folder: order.profile, say: makeSay(), tell: () => undefined });
  void carryOutOrder(context, order, { onShare: (share) => post({ kind: 'progress', share }), signal: cancelled.signal }).then(post);
});
