import type { Result } from '../../domain/failure/result.ts';
import { troubleInWords } from '../memory/trouble.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';

/** What went wrong in the profile and not in the portfolio: a key could not be kept. */
export class ProfileTrouble extends Error {
  readonly reason: unknown;

  constructor(reason: unknown) {
    super('The profile could not be written');
    this.reason = reason;
  }
}

/** What went wrong while working on the portfolio in `folder`, in words that name the right place. A bug is thrown on. */
export function workFailed({ say, profile }: Context, error: unknown, folder: string): Result<never> {
  return error instanceof ProfileTrouble ? troubleInWords(say, error.reason, profile.folder) : systemFailed(say, error, folder, 'working');
}
