import { done, type Result } from '../../domain/failure/result.ts';
import { eraseBytes } from '../evidence/erase.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { continuePen } from './continue-pen.ts';
import { LookingSession } from './looking-session.ts';
import { readFolder } from './read-folder.ts';
import type { Reading } from './reading.ts';
import type { PortfolioReading, PortfolioSession } from './session.ts';
import { whoIsMeant, type WhoAsked } from './who.ts';
import { WorkingSession } from './working-session.ts';

export async function openPortfolio(context: Context, folder: string, who: 'reader'): Promise<Result<PortfolioReading>>;
export async function openPortfolio(context: Context, folder: string, who: WhoAsked | 'candidate'): Promise<Result<PortfolioSession>>;
/**
 * Opens the portfolio in `folder`, to look at it or to work on it; `candidate` is whoever it is about, in that role. Bytes of evidence that was erased elsewhere go now (FORMAT 21).
 * Fails if there is no portfolio, none that can be read, or a newer one.
 */
export async function openPortfolio(context: Context, folder: string, who: WhoAsked | 'candidate' | 'reader'): Promise<Result<PortfolioReading>> {
  const read = await readFolder(context, folder);
  if (!read.ok) return read;
  const reading = read.value;
  await eraseBytes(context, reading.paths.folder, reading.fold.portfolio);
  if (who === 'reader') return done(new LookingSession(context, reading));
  const asked = who === 'candidate' ? candidateOf(context, reading) : done(who);
  if (!asked.ok) return asked;
  try {
    return done(await openToWork(context, reading, asked.value));
  } catch (error) {
    return systemFailed(context.say, error, reading.paths.folder, 'opening');
  }
}

function candidateOf({ say }: Context, { fold }: Reading): Result<WhoAsked> {
  const { candidate } = fold.portfolio.details;
  return candidate === undefined ? fail(say, 'candidate-unknown') : done({ person: { name: candidate }, role: 'candidate' });
}

async function openToWork(context: Context, reading: Reading, asked: WhoAsked): Promise<PortfolioSession> {
  const who = await whoIsMeant(context, asked, reading.fold.portfolio.writers.values());
  const { pen, notices } = await continuePen(context, reading, who);
  return new WorkingSession(context, reading, who, pen, notices);
}
