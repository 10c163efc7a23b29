import path from 'node:path';
import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { redact } from '../../actions/redact.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ file: z.string(), of: oneText, title: oneText, because: z.string() });

/** Adds a redacted copy of evidence and prints its reference; the original stays here when the portfolio travels. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').requiredOption('--file <file>').option('--of <name>').option('--title <title>').requiredOption('--because <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const { file, ...said } = readOptions(optionsSchema, call.options);
      const redacted = await redact(work, { reference: call.args[1] ?? '', file: path.resolve(call.terminal.folder, file), ...said });
      if (!redacted.ok) return redacted;
      const { reference, withheld } = redacted.value;
      return done({ lines: [reference], json: redacted.value, notices: [work.context.say('done.redacted', { reference, name: withheld })] });
    }),
};
