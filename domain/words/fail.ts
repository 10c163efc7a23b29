import { failed } from '../failure/result.ts';
import type { Failure, FailureCode } from '../failure/failure.ts';
import type { MessageValues, Say } from './say.ts';

/** The failure `code` in words: `failure.<code>` says what happened, `failure.<code>.next` what is safe and what to do. */
export function sayFailure(say: Say, code: FailureCode, values: MessageValues = {}): Failure {
  return { code, sentence: say(`failure.${code}`, values), next: say(`failure.${code}.next`, values) };
}

/** The same as a failed result. */
export function fail(say: Say, code: FailureCode, values: MessageValues = {}): { readonly ok: false; readonly failure: Failure } {
  return failed(sayFailure(say, code, values));
}
