import { Option } from 'commander';
import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { decide } from '../../actions/decide.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const outcomes = ['competent', 'not-yet'] as const;
const optionsSchema = z.object({ outcome: z.enum(outcomes), why: oneText, permission: oneText });

/** The assessor's outcome for a unit. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<code>').addOption(new Option('--outcome <outcome>').choices(outcomes).makeOptionMandatory());
    command.option('--why <text>').option('--permission <text>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const code = call.args[1] ?? '';
      const options = readOptions(optionsSchema, call.options);
      const decided = await decide(work, { code, ...options });
      return decided.ok ? done({ lines: [work.context.say(`done.decided.${options.outcome}`, { code })], json: { decided: code, outcome: options.outcome } }) : decided;
    }),
};
