import { done } from '../../../domain/failure/result.ts';
import { leave } from '../../actions/leave.ts';
import type { CommandLineCommand } from '../command.ts';
import { workOn } from '../work-on.ts';

/** Says that evidence claimed for an earlier edition does not show reworded criteria. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').argument('<address...>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const [, reference = '', ...addresses] = call.args;
      const left = await leave(work, { reference, addresses });
      return left.ok ? done({ lines: [work.context.say('done.left', { reference, count: left.value })], json: { left: left.value } }) : left;
    }),
};
