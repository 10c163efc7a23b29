import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { printRecord } from '../../actions/print-record.ts';
import { makeExporter, type Exporter } from '../../export/exporter.ts';
import { exportFormats, exportFormatSchema } from '../../export/messages/messages.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { readFrom } from '../work-on.ts';

const optionsSchema = z.object({ to: z.string(), format: z.array(exportFormatSchema).default([...exportFormats]), unit: oneText });

/** `pdf,docx`: each once, in any order; anything else is wrong usage. */
function readFormats(text: string): readonly string[] {
  const read = z.array(exportFormatSchema).min(1).safeParse(text.split(',').map((format) => format.trim().toLowerCase()));
  if (!read.success) throw new InvalidArgumentError(exportFormats.join(', '));
  return [...new Set(read.data)];
}

/** Prints the record of each unit and prints the names of the files. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').requiredOption('--to <folder>').option('--format <pdf,docx>', '', readFormats).option('--unit <code>');
  },
  run: (call) =>
    readFrom(call, call.args[0] ?? '', async (look) => {
      const { to, format, unit } = readOptions(optionsSchema, call.options);
      const exporter = makeExporter(call.context.say);
      try {
        const request = { formats: format, folder: path.resolve(call.terminal.folder, to), ...(unit === undefined ? {} : { unit }) };
        const printed = await printRecord(look, cancelledBy(exporter, call.terminal.cancelled?.()), request);
        return printed.ok ? done({ lines: printed.value, json: { files: printed.value } }) : printed;
      } finally {
        await exporter.close();
      }
    }),
};

/** The same exporter, which gives up when `signal` says so. */
function cancelledBy(exporter: Exporter, signal: AbortSignal | undefined): Exporter {
  if (signal === undefined) return exporter;
  return { ...exporter, exportRecord: (job, hooks = {}) => exporter.exportRecord(job, { signal, ...hooks }) };
}
