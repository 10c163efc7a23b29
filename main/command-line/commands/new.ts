import path from 'node:path';
import { z } from 'zod';
import { done, type Result } from '../../../domain/failure/result.ts';
import { startPortfolio } from '../../actions/start-portfolio.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';

const optionsSchema = z.object({ candidate: z.string(), number: oneText, centre: oneText, award: oneText, unit: z.array(z.string()).min(1) });

/** Makes a portfolio and prints its absolute path. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').requiredOption('--candidate <name>').option('--number <number>').option('--centre <name>').option('--award <title>').requiredOption('--unit <code...>');
  },
  run,
};

async function run({ args, options, context, terminal }: Call): Promise<Result<Answer>> {
  const { candidate, number, centre, award, unit } = readOptions(optionsSchema, options);
  const folder = path.resolve(terminal.folder, args[0] ?? '');
  const started = await startPortfolio(context, folder, { candidate, number, centre, award, codes: unit });
  if (!started.ok) return started;
  return done({ lines: [started.value.folder], json: started.value });
}
