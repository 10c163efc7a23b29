import { systemContext } from '../system/context.ts';
import { ownPort } from '../worker/own-port.ts';
import { makeSay } from '../words/say.ts';
import { carryOutOrder } from './carry-out-order.ts';
import { toWorkerSchema, type FromWorker } from './orders.ts';

const port = ownPort();
const cancelled = new AbortController();
const post = (told: FromWorker): void => port.post(told);

// Takes one order. What is no order of ours, and a bug, end it; whoever started it hears of that.
port.listen((message) => {
  const told = toWorkerSchema.parse(message);
  if (told.kind === 'cancel') {
    cancelled.abort();
    return;
  }
  const { order, temporary } = told;
  const context = systemContext({ folder: order.profile, say: makeSay(), tell: () => undefined });
  const hooks = { onShare: (share: number) => post({ kind: 'progress', share }), signal: cancelled.signal, ...(temporary === null ? {} : { temporary }) };
  void carryOutOrder(context, order, hooks).then(post);
});
