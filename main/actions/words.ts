import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';

/** Words that must be there: trimmed, composed (NFC), not empty, not too long for a journal. */
export function readWords(say: Say, what: string, text: string, most: number): Result<string> {
  const words = text.normalize('NFC').trim();
  if (words === '') return fail(say, 'text-missing', { what });
  return words.length > most ? fail(say, 'text-too-long', { what, length: words.length, most }) : done(words);
}

/** `{ [name]: words }` where there are words, else nothing. */
export function optionalWords<N extends string>(name: N, text: string | undefined): Partial<Record<N, string>> {
  const words = text?.normalize('NFC').trim() ?? '';
  const only: Partial<Record<N, string>> = {};
  if (words !== '') only[name] = words;
  return only;
}

/** The most characters of a text that stands in a journal; longer texts are evidence of their own, which can be erased. */
export const mostWords = 20_000;
