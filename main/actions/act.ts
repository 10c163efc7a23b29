import { kindOf } from '../../domain/command/kinds.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { FoldChange } from '../../domain/portfolio/fold-change.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Commands, Work } from './work.ts';

/** Carries out one action: refused whole if the writer's role may not do one of its commands, else on the disk when it answers. */
export async function act(work: Work, commands: Commands): Promise<Result<FoldChange>> {
  const { say } = work.context;
  const { role } = work.session.who;
  for (const command of commands) {
    const { may } = kindOf(command);
    if (may.includes(role)) continue;
    const who = may.map((name) => say(`role.${name}`)).join(', ');
    return fail(say, 'role-may-not', { role: say(`role.${role}.the`), act: say(`may.${command.kind}`), who });
  }
  return work.session.act(commands);
}
