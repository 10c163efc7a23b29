import { done } from '../../../domain/failure/result.ts';
import { history, type HistoryEntry } from '../../../domain/portfolio/history.ts';
import type { CommandLineCommand } from '../command.ts';
import { readFrom } from '../work-on.ts';

/** Everything that anyone did. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>');
  },
  run: (call) =>
    readFrom(call, call.args[0] ?? '', (look) => {
      const entries = history(look.session.fold, call.context.say);
      return Promise.resolve(done({ lines: entries.map(lineOf), json: { history: entries } }));
    }),
};

function lineOf({ at, who, role, sentence, note }: HistoryEntry): string {
  const when = at.slice(0, 16).replace('T', ' ');
  return `${when}  ${who}${role === null ? '' : ` (${role})`}: ${sentence}${note === null ? '' : ` ${note}`}`;
}
