import { Option } from 'commander';
import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { finding, findSampleOf } from '../../actions/finding.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const results = ['agreed', 'not-agreed', 'not-seen'] as const;
const optionsSchema = z.object({ result: z.enum(results), text: oneText, unit: oneText, ask: oneText, due: oneText });

/** What came of the last sample of an item; with `--ask`, what the assessor is to do about it by a day. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').addOption(new Option('--result <result>').choices(results).makeOptionMandatory());
    command.option('--text <text>').option('--unit <code>').option('--ask <text>').option('--due <yyyy-mm-dd>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const reference = call.args[1] ?? '';
      const { ask, due = '', unit, ...found } = readOptions(optionsSchema, call.options);
      const sample = findSampleOf(work, { reference, unit });
      if (!sample.ok) return sample;
      const recorded = await finding(work, sample.value, { ...found, ...(ask === undefined ? {} : { ask: { text: ask, due } }) });
      return recorded.ok ? done({ lines: [work.context.say(`done.finding.${found.result}`, { reference })], json: { finding: found.result } }) : recorded;
    }),
};
