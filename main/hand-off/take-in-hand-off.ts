import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { systemCode } from '../memory/system-code.ts';
import { readFolder } from '../portfolio/read-folder.ts';
import type { Reading } from '../portfolio/reading.ts';
import type { Context } from '../system/context.ts';
import { handOffFailed } from './in-words.ts';
import { passphraseFor, plainZip, type TakingIn } from './plain-zip.ts';
import { settleAsNew, settleInto, type Came } from './settle.ts';
import { stage } from './staged.ts';
import { inWorkFolder } from './work-folder.ts';

/** The portfolio that a hand-off came into, whether it is new here, and what came that was not here. */
export interface TakenInHandOff extends Came { readonly folder: string; readonly isNew: boolean }

/**
 * Takes the hand-off `file` in: into the portfolio in `folder`, or as a new one where that is empty or not there yet. The file is
 * unpacked beside and proved as a whole first; only then is anything changed. Fails where it is none, cut, changed, too large, newer, of
 * another portfolio, or the passphrase does not open it.
 */
export async function takeInHandOff(context: Context, file: string, folder: string, taking: TakingIn = {}): Promise<Result<TakenInHandOff>> {
  const source = path.resolve(file);
  const target = path.resolve(folder);
  const closed = await passphraseFor(context, source, target, taking);
  if (!closed.ok) return closed;
  const here = await whatIsThere(context, target);
  if (!here.ok) return here;
  try {
    return done(await takeIn(context, { source, target, here: here.value }, closed.value, taking));
  } catch (error) {
    return handOffFailed(context.say, error, { file: source, folder: target });
  }
}

interface Way { readonly source: string; readonly target: string; readonly here: Reading | null }

function takeIn(context: Context, { source, target, here }: Way, passphrase: string | null, taking: TakingIn): Promise<TakenInHandOff> {
  return inWorkFolder(context, here === null ? path.dirname(target) : target, async (work) => {
    const { zip, hooks } = await plainZip(source, work, passphrase, taking);
    const staged = await stage(zip, path.join(work, 'portfolio'), hooks);
    if (here === null) return { isNew: true, ...(await settleAsNew(staged, () => Promise.resolve(target))) };
    return { folder: target, isNew: false, ...(await settleInto(context, staged, here)) };
  });
}

/** The portfolio in a folder; null where the folder is empty or not there. */
async function whatIsThere(context: Context, folder: string): Promise<Result<Reading | null>> {
  try {
    if ((await readdir(folder)).length === 0) return done(null);
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? done(null) : fail(context.say, 'already-there', { path: folder });
  }
  const read = await readFolder(context, folder);
  return !read.ok && read.failure.code === 'not-a-portfolio' ? fail(context.say, 'already-there', { path: folder }) : read;
}
