import { z } from 'zod';
import { done, type Result } from '../../../domain/failure/result.ts';
import { fail } from '../../../domain/words/fail.ts';
import { knownCentre, rememberCentre, type CentreProfile } from '../../memory/centre.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';

const optionsSchema = z.object({ name: oneText, number: oneText, handOffs: z.enum(['encrypted', 'open']).exactOptional() });

/** Shows the training centre that this computer works for, or says who it is and whether its hand-offs are encrypted. */
export const command: CommandLineCommand = {
  define(command) {
    command.option('--name <name>').option('--number <number>').option('--hand-offs <encrypted|open>');
  },
  run,
};

async function run({ options, context }: Call): Promise<Result<Answer>> {
  const asked = readOptions(optionsSchema, options);
  const known = await knownCentre(context.profile);
  if (!known.ok) return known;
  if (asked.name === undefined && asked.number === undefined && asked.handOffs === undefined) return done(answer(context.say, known.value));
  const name = asked.name?.trim() ?? known.value?.name ?? '';
  if (name === '') return fail(context.say, 'text-missing', { what: context.say('field.centre') });
  const number = asked.number ?? known.value?.number ?? null;
  const open = asked.handOffs === undefined ? (known.value?.openHandOffs ?? false) : asked.handOffs === 'open';
  const remembered = await rememberCentre(context.profile, { name, number, openHandOffs: open });
  return remembered.ok ? done(answer(context.say, remembered.value)) : remembered;
}

function answer(say: Call['context']['say'], centre: CentreProfile | null): Answer {
  if (centre === null) return { lines: [say('centre.none')], json: { centre } };
  const { name, number, openHandOffs } = centre;
  const handOffs = openHandOffs === true ? 'open' : 'encrypted';
  return { lines: [[name, ...(number === null ? [] : [number])].join(', '), say(`centre.${handOffs}`)], json: { centre: { name, number, handOffs } } };
}
