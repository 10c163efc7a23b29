import path from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';
import { done, type Result } from '../../../domain/failure/result.ts';
import { readTextFile } from '../../actions/read-text-file.ts';
import { leftOutInWords } from '../../hand-off/in-words.ts';
import { packHandOff, type Closing } from '../../hand-off/pack-hand-off.ts';
import { newPassphrase } from '../../hand-off/passphrase.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';

const optionsSchema = z.object({ to: z.string(), passphraseFile: oneText, open: z.boolean().default(false), withOriginals: z.boolean().default(false) });

/** Packs a portfolio into one file, encrypted: with the passphrase of a file, or with a new one that it prints. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').requiredOption('--to <file>').option('--passphrase-file <file>').addOption(new Option('--open').conflicts('passphraseFile')).option('--with-originals');
  },
  run,
};

async function run({ args, options, context, terminal }: Call): Promise<Result<Answer>> {
  const { to, passphraseFile, open, withOriginals } = readOptions(optionsSchema, options);
  const made = passphraseFile === undefined && !open ? newPassphrase(context) : null;
  const chosen = passphraseFile === undefined ? null : await readTextFile(context.say, path.resolve(terminal.folder, passphraseFile));
  if (chosen?.ok === false) return chosen;
  const passphrase = chosen?.value ?? made;
  const closing: Closing = passphrase === null ? 'open' : { passphrase };
  const signal = terminal.cancelled?.();
  const packing = { receiver: { role: 'assessor', originals: withOriginals } as const, ...(signal === undefined ? {} : { signal }) };
  const packed = await packHandOff(context, path.resolve(terminal.folder, args[0] ?? ''), path.resolve(terminal.folder, to), closing, packing);
  if (!packed.ok) return packed;
  const { file, bytes, leftOut } = packed.value;
  const notices = [...leftOut.map((left) => leftOutInWords(context.say, left)), ...(closing === 'open' ? [context.say('done.handed-over.open')] : [])];
  const told = made === null ? [] : [context.say('done.handed-over.passphrase', { passphrase: made }), context.say('done.handed-over.tell')];
  return done({ lines: [context.say('done.handed-over', { path: file }), ...told], json: { file, bytes, passphrase: made, leftOut }, notices });
}
