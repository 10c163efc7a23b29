import { assertNever } from '../../domain/text/assert-never.ts';
import type { Context } from '../system/context.ts';
import { leftOutInWords } from './in-words.ts';
import type { HandOffEnd, HandOffOrder } from './orders.ts';
import { packHandOff } from './pack-hand-off.ts';
import { takeInWhereItBelongs } from './take-in-where-it-belongs.ts';

/** Who hears how far it is, from 0 to 1, and whether to go on. */
export interface OrderHooks { readonly onShare: (share: number) => void; readonly signal: AbortSignal }

/** The name that a file which is packed has until it is whole, where whoever ordered it is to know. */
export interface Unfinished { readonly temporary?: string }

/** Packs or takes in what is ordered, on the thread that calls. */
export async function carryOutOrder(context: Context, order: HandOffOrder, { onShare, signal, ...unfinished }: OrderHooks & Unfinished): Promise<HandOffEnd> {
  const onProgress = (done: number, total: number): void => onShare(total === 0 ? 1 : Math.min(1, done / total));
  switch (order.kind) {
    case 'pack': {
      const packed = await packHandOff(context, order.folder, order.to, { passphrase: order.passphrase }, { receiver: { role: 'assessor', originals: order.originals }, onProgress, signal, ...unfinished });
      if (!packed.ok) return { kind: 'failed', failure: packed.failure };
      // What is packed is smaller than what it was: the end comes before the whole was counted.
      onShare(1);
      const { file, bytes, leftOut } = packed.value;
      return { kind: 'packed', file, bytes, leftOut: leftOut.map((left) => leftOutInWords(context.say, left)) };
    }
    case 'take-in': {
      const { file, within, passphrase } = order;
      const taken = await takeInWhereItBelongs(context, file, within, { ...(passphrase === null ? {} : { passphrase }), onProgress, signal });
      return taken.ok ? { kind: 'taken-in', ...taken.value } : { kind: 'failed', failure: taken.failure };
    }
    default: return assertNever(order);
  }
}
