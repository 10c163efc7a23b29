import { stat } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Context } from '../system/context.ts';
import { readEnvelope } from './envelope.ts';
import { handOffFailed } from './in-words.ts';

/** How a hand-off file is closed, and its size in bytes: all that can be seen of it from outside. Fails where it is none, or newer. */
export async function lookAtHandOff({ say }: Context, file: string): Promise<Result<{ readonly closed: 'encrypted' | 'open'; readonly bytes: number }>> {
  const source = path.resolve(file);
  try {
    const closed = await readEnvelope(source);
    return done({ closed, bytes: (await stat(source)).size });
  } catch (error) {
    return handOffFailed(say, error, { file: source, folder: source });
  }
}
