import { Command, CommanderError } from 'commander';
import type { Result } from '../../domain/failure/result.ts';
import type { Context } from '../system/context.ts';
import { printAnswer, printFailure, type Answer, type Terminal } from './answer.ts';
import { commands, isCommandName, type CommandName } from './commands.ts';

/** 0 done, 1 could not be done (with a sentence), 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Runs `attest ARGS`. Only the command that was asked for is loaded; help loads them all. */
export async function runCommandLine(args: readonly string[], context: Context, terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command('attest').description(context.say('command.attest')).exitOverride();
  program.configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const [first] = args;
  const names = isCommandName(first) ? [first] : Object.keys(commands).filter(isCommandName);
  for (const name of names) {
    await addCommand(program, name, context, terminal, (answered) => {
      status = answered;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

async function addCommand(program: Command, name: CommandName, context: Context, terminal: Terminal, answered: (status: ExitStatus) => void): Promise<void> {
  const { command } = await commands[name].load();
  const declared = program.command(name).summary(context.say(commands[name].summary)).description(context.say(commands[name].summary));
  declared.exitOverride().option('--json', context.say('option.json')).allowExcessArguments(false).showHelpAfterError(false);
  command.define(declared);
  declared.action(async () => {
    const options = declared.opts();
    const asJson = options['json'] === true;
    const result = await command.run({ args: flat(declared.processedArgs), options, context, terminal });
    answered(print(terminal, result, asJson));
  });
}

function print(terminal: Terminal, result: Result<Answer>, asJson: boolean): ExitStatus {
  return result.ok ? printAnswer(terminal, result.value, asJson) : printFailure(terminal, result.failure, asJson);
}

/** Arguments in order, those that may be repeated spread out; what was left out is left out. */
function flat(args: readonly unknown[]): readonly string[] {
  return args.flat().filter((arg): arg is string => typeof arg === 'string');
}
