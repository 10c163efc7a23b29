import { mkdir, stat } from 'node:fs/promises';
import type { Failure } from '../../domain/failure/failure.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemCode } from '../memory/system-code.ts';
import { systemFailure } from '../system/failures.ts';

/** Makes a folder if only it is missing: a whole path is never made, or a record would land beside a stick that was pulled out. Null if it is there. */
export async function makeFolder(say: Say, folder: string): Promise<Failure | null> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') return systemFailure(say, error, folder, 'opening');
    return (await isFolder(folder)) ? null : sayFailure(say, 'not-a-folder', { path: folder });
  }
}

function isFolder(place: string): Promise<boolean> {
  return stat(place).then((there) => there.isDirectory(), () => false);
}
