import path from 'node:path';
import { z } from 'zod';
import { done, type Result } from '../../../domain/failure/result.ts';
import { readTextFile } from '../../actions/read-text-file.ts';
import { rememberInCatalogue } from '../../actions/remember.ts';
import { takeInHandOff, type TakenInHandOff } from '../../hand-off/take-in-hand-off.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { readFrom } from '../work-on.ts';

const optionsSchema = z.object({ passphraseFile: oneText });

/** Takes a hand-off file in: into the portfolio at the folder, or as a new one there. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<file>').option('--passphrase-file <file>');
  },
  async run(call) {
    const taken = await takeIn(call);
    return taken.ok ? readFrom(call, taken.value.folder, async (look) => {
      await rememberInCatalogue(look);
      return done(answer(call, taken.value));
    }) : taken;
  },
};

async function takeIn({ args, options, context, terminal }: Call): Promise<Result<TakenInHandOff>> {
  const { passphraseFile } = readOptions(optionsSchema, options);
  const passphrase = passphraseFile === undefined ? null : await readTextFile(context.say, path.resolve(terminal.folder, passphraseFile));
  if (passphrase?.ok === false) return passphrase;
  const signal = terminal.cancelled?.();
  const [folder = '', file = ''] = args.map((arg) => path.resolve(terminal.folder, arg));
  return takeInHandOff(context, file, folder, { ...(passphrase === null ? {} : { passphrase: passphrase.value }), ...(signal === undefined ? {} : { signal }) });
}

function answer({ context: { say } }: Call, { folder, isNew, entries, files }: TakenInHandOff): Answer {
  return { lines: [folder, say('done.taken-in', { count: entries }), say('done.taken-in.files', { count: files })], json: { folder, isNew, entries, files } };
}
