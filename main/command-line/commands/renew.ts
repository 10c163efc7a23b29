import path from 'node:path';
import { z } from 'zod';
import { done, type Result } from '../../../domain/failure/result.ts';
import type { Say } from '../../../domain/words/say.ts';
import { renew, type Renewed } from '../../actions/renew.ts';
import type { Look } from '../../actions/work.ts';
import type { WhoAsked } from '../../portfolio/who.ts';
import { fail } from '../../../domain/words/fail.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';
import { manyTexts, oneText, readOptions } from '../read-options.ts';
import { readFrom, readWho } from '../work-on.ts';

const optionsSchema = z.object({ to: z.string(), without: manyTexts, ground: oneText });

/** Makes a new portfolio from the state of this one, without what is to go from the journals themselves; prints its absolute path. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').requiredOption('--to <folder>').option('--without <ref...>').option('--ground <text>').option('--as <role:name>');
  },
  run: (call) => readFrom(call, call.args[0] ?? '', (look) => renewed(call, look)),
};

async function renewed(call: Call, look: Look): Promise<Result<Answer>> {
  const { to, without = [], ground } = readOptions(optionsSchema, call.options);
  const as = readAs(call, look);
  if (!as.ok) return as;
  const made = await renew(look, { to: path.resolve(call.terminal.folder, to), without, ...(ground === undefined ? {} : { ground }), as: as.value });
  if (!made.ok) return made;
  return done({ lines: [made.value.folder], json: { ...made.value, old: look.session.folder }, notices: noticesOf(look.context.say, made.value, look.session.folder) });
}

function readAs(call: Call, { session, context: { say } }: Look): Result<WhoAsked> {
  const who = readWho(call);
  if (!who.ok) return who;
  if (who.value !== 'candidate') return done(who.value);
  const { candidate } = session.portfolio.details;
  return candidate === undefined ? fail(say, 'candidate-unknown') : done({ person: { name: candidate }, role: 'candidate' });
}

/** What a person must know of it: what stayed behind, what must be done again, and that the earlier folder is still there. */
function noticesOf(say: Say, { statements, without, outdated, declarations, missing, damaged }: Renewed, old: string): readonly string[] {
  return [
    say('renewed.carried', { count: statements }),
    ...(without.length === 0 ? [] : [say('renewed.without', { references: without.join(', ') })]),
    ...(outdated === 0 ? [] : [say('renewed.outdated', { count: outdated })]),
    ...(declarations === 0 ? [] : [say('renewed.declarations', { count: declarations })]),
    ...(missing.length === 0 ? [] : [say('renewed.missing', { files: missing.join('; ') })]),
    ...(damaged.length === 0 ? [] : [say('renewed.damaged', { files: damaged.join('; ') })]),
    say('renewed.old', { path: old }),
  ];
}
