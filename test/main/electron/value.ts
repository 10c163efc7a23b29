import type { Result } from '../../../domain/failure/result.ts';

/** What was answered, where it had to be. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.sentence}`);
  return result.value;
}
