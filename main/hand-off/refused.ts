import type { FailureCode } from '../../domain/failure/failure.ts';
import { fail } from '../../domain/words/fail.ts';
import type { MessageKey, MessageValues, Say } from '../../domain/words/say.ts';

/** Thrown inside this folder where a hand-off file may not be taken in; its front functions answer with the failure. */
export class Refused extends Error {
  readonly code: FailureCode;
  readonly what: { readonly key: MessageKey; readonly values: MessageValues } | null;

  constructor(code: FailureCode, key?: MessageKey, values: MessageValues = {}) {
    super(code);
    this.code = code;
    this.what = key === undefined ? null : { key, values };
  }

  /** The failure in words; `folder` is the portfolio that was to take the file in. */
  inWords(say: Say, path: string, folder: string): { readonly ok: false; readonly failure: ReturnType<typeof fail>['failure'] } {
    return fail(say, this.code, { path, folder, what: this.what === null ? '' : say(this.what.key, this.what.values) });
  }
}

/** Not all of the file is as it was packed. */
export function damaged(key: MessageKey, values: MessageValues = {}): Refused {
  return new Refused('hand-off-damaged', key, values);
}
