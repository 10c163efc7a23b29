import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { claim } from '../../actions/claim.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ at: oneText, how: oneText });

/** Claims that evidence shows criteria. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').argument('<address...>').option('--at <place>').option('--how <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const [, reference = '', ...addresses] = call.args;
      const claimed = await claim(work, { reference, addresses, ...readOptions(optionsSchema, call.options) });
      return claimed.ok ? done({ lines: [work.context.say('done.claimed', { reference, count: claimed.value })], json: { claimed: claimed.value } }) : claimed;
    }),
};
