import type { Command } from 'commander';
import type { Result } from '../../domain/failure/result.ts';
import type { Context } from '../system/context.ts';
import type { Answer, Terminal } from './answer.ts';

/** What a command is run with: its arguments and options as typed, and the world around it. */
export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly context: Context;
  readonly terminal: Terminal;
}

/** One command of the command line: its arguments and options, and what it does. */
export interface CommandLineCommand {
  /** Declares arguments and options; name and summary are set already. */
  define(command: Command): void;
  run(call: Call): Promise<Result<Answer>>;
}
