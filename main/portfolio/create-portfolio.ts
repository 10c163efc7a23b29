import { readdir, rm } from 'node:fs/promises';
import type { Command } from '../../domain/command/kinds.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { unitIdSchema } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import { JournalFolder } from '../journal/journal-folder.ts';
import { systemCode } from '../memory/system-code.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { newId } from '../system/ids.ts';
import { instantText } from '../system/instant.ts';
import { makeFolders } from '../system/make-folders.ts';
import { syncFolder } from '../system/sync-folder.ts';
import { writeDescription } from './description.ts';
import { pathsOf, type PortfolioPaths } from './paths.ts';
import { Reading } from './reading.ts';
import type { PortfolioSession } from './session.ts';
import { keepUnitFile } from './unit-files.ts';
import { whoIsMeant, type WhoAsked } from './who.ts';
import { WorkingSession } from './working-session.ts';

/** What a new portfolio is begun with. */
export interface NewPortfolio {
  readonly candidate: string;
  readonly number?: string;
  readonly centre?: string;
  readonly award?: string;
  /** The units, each with the code by which it was asked for. */
  readonly units: readonly { readonly code: string; readonly document: Unit }[];
}

/**
 * Makes a portfolio in `folder`, which must be empty or not be there yet, and opens it. Its first action says whose it is and takes up
 * the units. Whatever fails leaves nothing behind.
 */
export function createPortfolio(context: Context, folder: string, wanted: NewPortfolio, who: WhoAsked): Promise<Result<PortfolioSession>> {
  return beginPortfolio(context, folder, who, async (paths) => done([describeCommand(wanted), ...(await keepUnits(context, paths, wanted))]));
}

/** What a portfolio begins with: puts files where they belong before the first action names them. */
export type FirstAction = (paths: PortfolioPaths) => Promise<Result<readonly Command[]>>;

/** The same, begun with any action. */
export async function beginPortfolio(context: Context, folder: string, who: WhoAsked, first: FirstAction): Promise<Result<PortfolioSession>> {
  const paths = pathsOf(folder);
  const before = await namesIn(paths.folder);
  if (before !== null && before.length > 0) return fail(context.say, 'already-there', { path: paths.folder });
  try {
    const made = await make(context, paths, first, who);
    if (!made.ok) await unmake(paths, before === null);
    return made;
  } catch (error) {
    await unmake(paths, before === null);
    return systemFailed(context.say, error, paths.folder, 'opening');
  }
}

async function make(context: Context, paths: PortfolioPaths, first: FirstAction, asked: WhoAsked): Promise<Result<PortfolioSession>> {
  const created = instantText(context.now(), context.offsetAt(context.now()));
  const description = { id: newId(context), created };
  for (const part of [paths.journal, paths.units, paths.evidence]) await makeFolders(part);
  await writeDescription(paths.description, description);
  await syncFolder(paths.folder);
  const commands = await first(paths);
  if (!commands.ok) return commands;
  const reading = new Reading(paths, description, new JournalFolder(paths.journal), 'here');
  const session = new WorkingSession(context, reading, await whoIsMeant(context, asked, []), null, []);
  const acted = await session.act(commands.value);
  if (acted.ok) return done(session);
  await session.close();
  return acted;
}

function describeCommand({ candidate, number, centre, award }: NewPortfolio): Command {
  const details = { candidate, ...(number === undefined ? {} : { number }), ...(centre === undefined ? {} : { centre }), ...(award === undefined ? {} : { award }) };
  return { kind: 'describe', v: 1, details };
}

async function keepUnits(context: Context, paths: PortfolioPaths, { units }: NewPortfolio): Promise<readonly Command[]> {
  const commands: Command[] = [];
  for (const { code, document } of units) {
    commands.push({ kind: 'take-unit', v: 1, unit: unitIdSchema.parse(newId(context)), document: await keepUnitFile(paths.units, document), code });
  }
  return commands;
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    // A file of that name, or a folder that may not be read, is somebody's: it is taken as not empty.
    return systemCode(error) === 'ENOENT' ? null : [systemCode(error)];
  }
}

async function unmake(paths: PortfolioPaths, folderToo: boolean): Promise<void> {
  const parts = folderToo ? [paths.folder] : [paths.description, paths.journal, paths.units, paths.evidence];
  for (const part of parts) await rm(part, { recursive: true, force: true }).catch(() => undefined);
}
