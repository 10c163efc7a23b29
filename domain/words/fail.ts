import { cleanLine } from '../text/clean-words.ts';
import { failed } from '../failure/result.ts';
import type { Failure, FailureCode } from '../failure/failure.ts';
import type { MessageValues, Say } from './say.ts';

/** The failure `code` in words: `failure.<code>` says what happened, `failure.<code>.next` what is safe and what to do. */
export function sayFailure(say: Say, code: FailureCode, values: MessageValues = {}): Failure {
  const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? inASentence(value) : value]));
  return { code, sentence: say(`failure.${code}`, typed), next: say(`failure.${code}.next`, typed) };
}

/** The most characters of what was typed that a sentence shows; what the program lists itself stays below. */
const mostShown = 4000;

/** What was typed, fit for one sentence on one line: nothing at all shows as quotation marks, and what is very long is cut. */
function inASentence(value: string): string {
  const line = cleanLine(value);
  if (line === '') return '“”';
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

/** The same as a failed result. */
export function fail(say: Say, code: FailureCode, values: MessageValues = {}): { readonly ok: false; readonly failure: Failure } {
  return failed(sayFailure(say, code, values));
}
