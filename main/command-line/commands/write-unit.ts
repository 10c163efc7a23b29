import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { exchangeFormats } from '../../../domain/exchange/adapters.ts';
import { done } from '../../../domain/failure/result.ts';
import { writeUnit } from '../../actions/write-unit.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';

const formatSchema = z.enum(exchangeFormats);
const optionsSchema = z.object({ format: formatSchema, to: z.string() });

function readFormat(text: string): string {
  const read = formatSchema.safeParse(text.trim().toLowerCase());
  if (!read.success) throw new InvalidArgumentError(exchangeFormats.join(', '));
  return read.data;
}

/** Writes a unit for another program, and says what of it stays behind. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<code>').requiredOption(`--format <${exchangeFormats.join('|')}>`, '', readFormat).requiredOption('--to <file>');
  },
  async run({ args, options, context, terminal }) {
    const { format, to } = readOptions(optionsSchema, options);
    const file = path.resolve(terminal.folder, to);
    const written = await writeUnit(context, { code: args[0] ?? '', format, file });
    return written.ok ? done({ lines: [context.say('exchange.written', { path: file }), ...written.value], json: { file, format, said: written.value } }) : written;
  },
};
