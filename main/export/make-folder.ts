import { mkdir } from 'node:fs/promises';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemCode } from '../memory/system-code.ts';
import { systemFailure } from '../system/failures.ts';

/** Makes a folder if only it is missing: a whole path is never made, or a record would land beside a stick that was pulled out. Null if it is there. */
export async function makeFolder(say: Say, folder: string): Promise<Failure | null> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? null : systemFailure(say, error, folder, 'opening');
  }
}
