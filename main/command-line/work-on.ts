import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { countsHere } from '../actions/counts-here.ts';
import { rememberInCatalogue } from '../actions/remember.ts';
import type { Look, Work } from '../actions/work.ts';
import { noticeInWords } from '../portfolio/notices.ts';
import { openPortfolio } from '../portfolio/open-portfolio.ts';
import type { PortfolioReading } from '../portfolio/session.ts';
import type { WhoAsked } from '../portfolio/who.ts';
import { printNotices, type Answer } from './answer.ts';
import type { Call } from './command.ts';
import { readWriter } from './people.ts';

/** Opens the portfolio at `folder` as who `--as` names (the candidate where it names nobody), takes the step and closes it again. */
export async function workOn(call: Call, folder: string, step: (work: Work) => Promise<Result<Answer>>): Promise<Result<Answer>> {
  const who = readWho(call);
  if (!who.ok) return who;
  const opened = await openPortfolio(call.context, path.resolve(call.terminal.folder, folder), who.value);
  if (!opened.ok) return opened;
  return takeStep(call, opened.value, async (look) => {
    const answered = await step({ ...look, session: opened.value });
    if (answered.ok) await rememberInCatalogue(look);
    return answered;
  });
}

/** Opens the portfolio to read: nothing is written, so a read-only folder will do. */
export async function readFrom(call: Call, folder: string, step: (look: Look) => Promise<Result<Answer>>): Promise<Result<Answer>> {
  const opened = await openPortfolio(call.context, path.resolve(call.terminal.folder, folder), 'reader');
  return opened.ok ? takeStep(call, opened.value, step) : opened;
}

/** Who `--as` names; the candidate where it names nobody. */
export function readWho({ options, context }: Call): Result<WhoAsked | 'candidate'> {
  const as = options['as'];
  if (typeof as !== 'string') return done('candidate');
  const named = readWriter(as, context.say);
  return named.ok ? done({ person: { name: named.value.name }, role: named.value.role }) : named;
}

async function takeStep(call: Call, session: PortfolioReading, step: (look: Look) => Promise<Result<Answer>>): Promise<Result<Answer>> {
  try {
    const counts = await countsHere(call.context.profile);
    if (!counts.ok) return counts;
    const answered = await step({ session, context: call.context, counts: counts.value });
    const notices = session.notices.map((notice) => noticeInWords(call.context.say, notice));
    if (answered.ok) return done({ ...answered.value, notices: [...notices, ...(answered.value.notices ?? [])] });
    // What was asked for may be refused because of just what these say: a unit whose document is damaged.
    printNotices(call.terminal, notices);
    return answered;
  } finally {
    await session.close();
  }
}
