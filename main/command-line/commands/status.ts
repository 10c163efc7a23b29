import { done } from '../../../domain/failure/result.ts';
import { portfolioStatus } from '../../actions/status.ts';
import { statusLines } from '../status-lines.ts';
import type { CommandLineCommand } from '../command.ts';
import { readFrom } from '../work-on.ts';

/** What each criterion and rule has and lacks, and whose move it is. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>');
  },
  run: (call) =>
    readFrom(call, call.args[0] ?? '', (look) => {
      const status = portfolioStatus(look);
      return Promise.resolve(done({ lines: statusLines(status, call.context.say), json: status }));
    }),
};
