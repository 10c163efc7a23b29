import { z } from 'zod';
import type { Finding } from '../../domain/portfolio/portfolio.ts';

/** What a quality assurer is about to record of a sample: kept while it is not written. */
const foundSchema = z.strictObject({ result: z.enum(['agreed', 'not-agreed', 'not-seen']).nullable(), text: z.string(), asks: z.boolean(), ask: z.string(), due: z.string() });
export type Found = z.infer<typeof foundSchema>;

export const nothingFound: Found = { result: null, text: '', asks: false, ask: '', due: '' };

/** Reads a draft; one that is none is nothing said. */
export function readFound(text: string): Found {
  try {
    const read = foundSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : nothingFound;
  } catch {
    return nothingFound;
  }
}

export type Lack = 'result' | 'words' | 'ask' | 'day';

/** What is lacking before it can be written; null where nothing is. Whoever does not agree says why; what is asked for has words and a day. */
export function lackOf({ result, text, ask, due }: Found, asks: boolean, isDay: (day: string) => boolean): Lack | null {
  if (result === null) return 'result';
  if (result !== 'agreed' && text.trim() === '') return 'words';
  if (!asks) return null;
  return ask.trim() === '' ? 'ask' : isDay(due) ? null : 'day';
}

/** Whether something is asked for: agreeing asks for nothing. */
export function asksFor({ result, asks }: Found): boolean {
  return asks && result !== null && result !== ('agreed' satisfies Finding['result']);
}
