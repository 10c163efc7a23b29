import { Option } from 'commander';
import { z } from 'zod';
import { qualityWords } from '../../../domain/coverage/assessment-words.ts';
import { done } from '../../../domain/failure/result.ts';
import { qualities } from '../../../domain/portfolio/portfolio.ts';
import { assess } from '../../actions/assess.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const answers = ['yes', 'not-yet'] as const;
const answer = z.enum(answers);
const optionsSchema = z.object({ valid: answer, authentic: answer, current: answer, why: oneText });

/** Says of an item, once for all its claims, whether it is valid, authentic and current. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>');
    for (const quality of qualities) command.addOption(new Option(`--${quality} <answer>`).choices(answers).makeOptionMandatory());
    command.option('--why <text>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const reference = call.args[1] ?? '';
      const said = readOptions(optionsSchema, call.options);
      const assessed = await assess(work, { reference, ...said });
      if (!assessed.ok) return assessed;
      const { say } = work.context;
      const line = assessed.value.length === 0 ? say('done.assessed', { reference }) : say('done.assessed-not-yet', { reference, qualities: qualityWords(say, assessed.value) });
      return done({ lines: [line], json: { assessed: { valid: said.valid, authentic: said.authentic, current: said.current } } });
    }),
};
