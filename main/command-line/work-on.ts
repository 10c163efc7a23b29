import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Work } from '../actions/work.ts';
import { openPortfolio } from '../portfolio/open-portfolio.ts';
import type { Answer } from './answer.ts';
import type { Call } from './command.ts';
import { readWriter } from './people.ts';

/** A step of work on an open portfolio. */
export type Step = (work: Work) => Promise<Result<Answer>>;

/** Opens the portfolio at `folder` as who `--as` names (the candidate where it names nobody), takes the step and closes it again. */
export async function workOn(call: Call, folder: string, step: Step): Promise<Result<Answer>> {
  const as = call.options['as'];
  const named = typeof as === 'string' ? readWriter(as, call.context.say) : done(null);
  if (!named.ok) return named;
  const who = named.value === null ? ('candidate' as const) : { person: { name: named.value.name }, role: named.value.role };
  return withPortfolio(call, folder, who, step);
}

/** Opens the portfolio to read: nothing is written, so a read-only folder will do. */
export async function readFrom(call: Call, folder: string, step: Step): Promise<Result<Answer>> {
  return withPortfolio(call, folder, 'reader', step);
}

async function withPortfolio(call: Call, folder: string, who: Parameters<typeof openPortfolio>[2], step: Step): Promise<Result<Answer>> {
  const opened = await openPortfolio(call.context, path.resolve(call.terminal.folder, folder), who);
  if (!opened.ok) return opened;
  const session = opened.value;
  try {
    const answered = await step({ session, context: call.context });
    if (!answered.ok) return answered;
    return done({ ...answered.value, notices: [...session.notices.map(({ sentence }) => sentence), ...(answered.value.notices ?? [])] });
  } finally {
    await session.close();
  }
}
