import path from 'node:path';
import { done } from '../../../domain/failure/result.ts';
import { makeExample } from '../../example/make-example.ts';
import type { CommandLineCommand } from '../command.ts';

/** Makes the worked example and prints its absolute path. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>');
  },
  async run({ args, context, terminal }) {
    const made = await makeExample(context, path.resolve(terminal.folder, args[0] ?? ''));
    return made.ok ? done({ lines: [made.value.folder], json: made.value }) : made;
  },
};
