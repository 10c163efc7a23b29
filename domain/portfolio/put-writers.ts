import type { Writer } from '../command/line.ts';
import { compareText } from '../text/compare.ts';
import type { Draft } from './draft.ts';

/** Adds writers, in the order of their ids whenever they came: the same lines give the same portfolio. */
export function putWriters({ writers }: Draft, more: readonly Writer[]): void {
  const all = [...writers.values(), ...more].sort((a, b) => compareText(a.id, b.id));
  writers.clear();
  for (const one of all) writers.set(one.id, one);
}
