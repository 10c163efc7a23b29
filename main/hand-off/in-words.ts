import type { Failure } from '../../domain/failure/failure.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemFailed } from '../system/failures.ts';
import { Refused } from './refused.ts';
import type { LeftOut } from './what-to-pack.ts';

/** The hand-off file that is made or read, and the folder that was written to when something failed. */
export interface Concerned { readonly file: string; readonly folder: string }

/** Why a hand-off could not be made or taken in, in words. What is not expected is a bug and is thrown on. */
export function handOffFailed(say: Say, error: unknown, { file, folder }: Concerned): { readonly ok: false; readonly failure: Failure } {
  if (error instanceof Refused) return error.inWords(say, file, folder);
  if (error instanceof Error && error.name === 'AbortError') return fail(say, 'cancelled');
  return systemFailed(say, error, folder, 'working');
}

/** What was left out of a hand-off, as a sentence. */
export function leftOutInWords(say: Say, left: LeftOut): string {
  switch (left.kind) {
    case 'damaged': return say('hand-off.left.damaged', { reference: left.reference, name: left.name });
    case 'withheld': return say('hand-off.left.withheld', { reference: left.reference, name: left.name, redaction: left.redaction });
    case 'journal': return say('hand-off.left.journal', { name: left.name });
    default: return assertNever(left);
  }
}
