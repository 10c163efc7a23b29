import { ownPort } from '../worker/own-port.ts';
import { makeSay } from '../words/say.ts';
import { readingOrderSchema, type FromReading } from './orders.ts';
import { readAsOrdered } from './read-as-ordered.ts';

const port = ownPort();
const post = (told: FromReading): void => port.post(told);

// One order. What is none of ours, and a bug, end it; whoever started it hears of that.
port.listen((message) => {
  const order = readingOrderSchema.parse(message);
  void readAsOrdered(makeSay(), order, { onPage: (at, all) => post({ kind: 'page', at, all }) }).then((read) => post(read.ok ? { kind: 'read', ...read.value } : { kind: 'failed', failure: read.failure }));
});
