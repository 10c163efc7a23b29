import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { knownPortfolios } from '../memory/catalogue.ts';
import { readDescription } from '../portfolio/description.ts';
import { freeName } from '../portfolio/free-name.ts';
import { readFolder } from '../portfolio/read-folder.ts';
import type { Reading } from '../portfolio/reading.ts';
import type { Context } from '../system/context.ts';
import { handOffFailed } from './in-words.ts';
import { passphraseFor, plainZip, type PlainZip, type TakingIn } from './plain-zip.ts';
import { announced, openZip, unpack } from './read-zip.ts';
import { settleAsNew, settleInto } from './settle.ts';
import { stage } from './staged.ts';
import type { TakenInHandOff } from './take-in-hand-off.ts';
import { inWorkFolder } from './work-folder.ts';

/**
 * Takes the hand-off `file` in where its portfolio belongs, which nobody can know before it is open: into the folder that this machine
 * knows it in, the one opened last where there are several, or as a new one in `within`, named after its candidate. Fails as `takeInHandOff` does.
 */
export async function takeInWhereItBelongs(context: Context, file: string, within: string, taking: TakingIn = {}): Promise<Result<TakenInHandOff>> {
  const source = path.resolve(file);
  const closed = await passphraseFor(context, source, within, taking);
  if (!closed.ok) return closed;
  let folder = path.resolve(within);
  try {
    return await inWorkFolder(context, folder, async (work) => {
      const plain = await plainZip(source, work, closed.value, taking);
      const here = await findHere(context, await portfolioIn(plain.zip, work));
      if (!here.ok) return here;
      if (here.value === null) return done(await asNew(plain, work, within));
      folder = here.value.paths.folder;
      return done(await into(context, plain, here.value));
    });
  } catch (error) {
    return handOffFailed(context.say, error, { file: source, folder });
  }
}

async function asNew({ zip, hooks }: PlainZip, work: string, within: string): Promise<TakenInHandOff> {
  const staged = await stage(zip, path.join(work, 'portfolio'), hooks);
  const target = async (candidate: string): Promise<string> => path.join(path.resolve(within), freeName(candidate, await readdir(within)));
  return { isNew: true, ...(await settleAsNew(staged, target)) };
}

/** Unpacked in the portfolio's own folder: only on the same disk is moving a file one step. */
function into(context: Context, { zip, hooks }: PlainZip, here: Reading): Promise<TakenInHandOff> {
  const { folder } = here.paths;
  return inWorkFolder(context, folder, async (work) => {
    const staged = await stage(zip, path.join(work, 'portfolio'), hooks);
    return { folder, isNew: false, ...(await settleInto(context, staged, here)) };
  });
}

/** The id of the portfolio that a hand-off is of, as far as it describes itself; it is proved when it is staged. */
async function portfolioIn(file: string, work: string): Promise<string | null> {
  const zip = await openZip(file);
  try {
    const described = (await announced(zip)).find(({ part }) => part.kind === 'description');
    if (described === undefined) return null;
    const target = path.join(work, 'described');
    await unpack(zip, described, target);
    const description = await readDescription(target);
    return description.kind === 'here' ? description.id : null;
  } finally {
    zip.close();
  }
}

/** The portfolio of this id that this machine knows and can reach; null where there is none. */
async function findHere(context: Context, id: string | null): Promise<Result<Reading | null>> {
  const known = await knownPortfolios(context.profile);
  if (!known.ok) return known;
  for (const entry of known.value.filter((one) => one.id === id)) {
    const read = await readFolder(context, entry.path);
    if (read.ok && read.value.id === id) return done(read.value);
    // What cannot be reached or is none any more is passed over; what is there and cannot be read now is told.
    if (!read.ok && !['not-found', 'not-a-portfolio'].includes(read.failure.code)) return read;
  }
  return done(null);
}
