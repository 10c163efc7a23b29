import { cleanLine, cleanWords } from '../../domain/text/clean-words.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';

/** Words that must be there: trimmed, composed (NFC), not empty, not too long for a journal. */
export function readWords(say: Say, what: string, text: string, most: number): Result<string> {
  return withinReach(say, what, cleanWords(text), most);
}

/** The same for what stands on one line: a title, a name. */
export function readLine(say: Say, what: string, text: string, most: number): Result<string> {
  return withinReach(say, what, cleanLine(text), most);
}

function withinReach(say: Say, what: string, words: string, most: number): Result<string> {
  if (words === '') return fail(say, 'text-missing', { what });
  return words.length > most ? fail(say, 'text-too-long', { what, length: words.length, most }) : done(words);
}

/** `{ [name]: words }` where there are words, else nothing. */
export function optionalWords<N extends string>(name: N, text: string | undefined): Partial<Record<N, string>> {
  return named(name, cleanWords(text ?? ''));
}

/** The same for what stands on one line. */
export function optionalLine<N extends string>(name: N, text: string | undefined): Partial<Record<N, string>> {
  return named(name, cleanLine(text ?? ''));
}

function named<N extends string>(name: N, words: string): Partial<Record<N, string>> {
  const only: Partial<Record<N, string>> = {};
  if (words !== '') only[name] = words;
  return only;
}

/** The most characters of a text that stands in a journal; longer texts are evidence of their own, which can be erased. */
export const mostWords = 20_000;

/** The most characters that a person says within a note on evidence, which holds 2,000 in all. */
export const mostOfNote = 1800;
