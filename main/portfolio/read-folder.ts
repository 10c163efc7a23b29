import { stat } from 'node:fs/promises';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { JournalFolder } from '../journal/journal-folder.ts';
import { systemCode } from '../memory/system-code.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { readDescription, type DescriptionRead } from './description.ts';
import { pathsOf, type PortfolioPaths } from './paths.ts';
import { Reading } from './reading.ts';
import { whichPortfolio } from './which-portfolio.ts';

/** Reads the portfolio in `folder` and folds it; nothing is written, so a read-only stick will do. */
export async function readFolder(context: Context, folder: string): Promise<Result<Reading>> {
  const paths = pathsOf(folder);
  const description = await readDescription(paths.description);
  if (description.kind === 'newer') return fail(context.say, 'newer-portfolio', { path: paths.folder });
  try {
    const journals = new JournalFolder(paths.journal);
    const read = await journals.read();
    const which = whichPortfolio(description, journals.files.values());
    if (which === null) return noJournal(context, paths, journals, description);
    const exchanged = description.kind === 'here' && description.id !== which.id;
    const reading = new Reading(paths, which, journals, exchanged ? 'damaged' : description.kind);
    await reading.take(read);
    return done(reading);
  } catch (error) {
    return noFolder(context, paths, error, description);
  }
}

/** `journal/` is there, and no journal in it can be read. */
function noJournal({ say }: Context, { folder }: PortfolioPaths, journals: JournalFolder, description: DescriptionRead): Result<never> {
  const kinds = new Set([...journals.files.values()].map((file) => file.kind));
  if (kinds.has('newer')) return fail(say, 'newer-portfolio', { path: folder });
  if (kinds.has('unreadable')) return fail(say, 'file-unreadable', { path: journals.path });
  if (description.kind === 'missing' && !kinds.has('damaged') && !kinds.has('arriving')) return fail(say, 'not-a-portfolio', { path: folder });
  return fail(say, 'damaged', { path: folder, what: say('damaged.no-journal') });
}

/** `journal/` cannot be listed. */
async function noFolder({ say }: Context, { folder }: PortfolioPaths, error: unknown, description: DescriptionRead): Promise<Result<never>> {
  const code = systemCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return systemFailed(say, error, folder, 'reading-file');
  if (description.kind !== 'missing') return fail(say, 'damaged', { path: folder, what: say('damaged.no-journal') });
  const there = await stat(folder).catch(() => null);
  return fail(say, there === null ? 'not-found' : 'not-a-portfolio', { path: folder });
}
