import type { Context } from './context.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new random id of 16 lower-case letters and digits: 80 bits, for portfolios, people and objects. */
export function newId(context: Pick<Context, 'random'>): string {
  const bytes = context.random(16);
  return Array.from(bytes, (byte) => letters.charAt(byte % 32)).join('');
}
