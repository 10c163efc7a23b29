import { done } from '../../../domain/failure/result.ts';
import { upholdAll } from '../../actions/uphold.ts';
import type { CommandLineCommand } from '../command.ts';
import { workOn } from '../work-on.ts';

/** Upholds, for a unit that took the place of an earlier edition, what was decided under that one. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<code>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const code = call.args[1] ?? '';
      const upheld = await upholdAll(work, { code });
      return upheld.ok ? done({ lines: [work.context.say('done.upheld', { code, count: upheld.value })], json: { upheld: upheld.value } }) : upheld;
    }),
};
