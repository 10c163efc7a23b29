import { commandKinds, type Command } from '../../domain/command/kinds.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';

/** Why somebody in this role may not do one of these commands, and who may; null if they may. Refused here, before anything is written, it never has to be set aside. */
export function roleMayNot(say: Say, role: WriterRole, commands: readonly Pick<Command, 'kind'>[]): Failure | null {
  const refused = commands.find((command) => commandKinds.get(command.kind)?.may.includes(role) === false);
  if (refused === undefined) return null;
  const who = (commandKinds.get(refused.kind)?.may ?? []).map((name) => say(`role.${name}`)).join(', ');
  return sayFailure(say, 'role-may-not', { role: say(`role.${role}.the`), act: say(`may.${refused.kind}`), who: who.charAt(0).toUpperCase() + who.slice(1) });
}
