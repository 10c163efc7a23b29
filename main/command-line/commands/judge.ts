import { Option } from 'commander';
import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { judge } from '../../actions/judge.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const verdicts = ['accepted', 'not-yet', 'more-needed'] as const;
const optionsSchema = z.object({ verdict: z.enum(verdicts), why: oneText });

/** Judges claims that are there; accepting says along with it that the item is valid, authentic and current, where that was not said. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').argument('<address...>');
    command.addOption(new Option('--verdict <verdict>').choices(verdicts).makeOptionMandatory()).option('--why <text>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const [, reference = '', ...addresses] = call.args;
      const judged = await judge(work, { reference, addresses, ...readOptions(optionsSchema, call.options) });
      if (!judged.ok) return judged;
      const { say } = work.context;
      const { claims, assessed } = judged.value;
      return done({ lines: [say('done.judged', { reference, count: claims }), ...(assessed ? [say('done.assessed', { reference })] : [])], json: { judged: claims, assessed } });
    }),
};
