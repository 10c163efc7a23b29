import path from 'node:path';
import { adapterOf } from '../../../domain/exchange/adapters.ts';
import { done } from '../../../domain/failure/result.ts';
import { criterionLists } from '../../../domain/unit/criterion-key.ts';
import { unitCriteria } from '../../../domain/unit/unit-criteria.ts';
import { unitTitle } from '../../../domain/unit/unit-titles.ts';
import { readExchangeFile, type ExchangeDraft } from '../../actions/read-exchange-file.ts';
import type { Answer } from '../answer.ts';
import type { CommandLineCommand } from '../command.ts';
import type { Context } from '../../system/context.ts';

/** Reads a unit from a file of another program, and prints it as a draft with what is to be checked. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<file>');
  },
  async run({ args, context, terminal }) {
    const read = await readExchangeFile(context.say, path.resolve(terminal.folder, args[0] ?? ''));
    return read.ok ? done(answer(context.say, read.value)) : read;
  },
};

function answer(say: Context['say'], { format, unit, warnings }: ExchangeDraft): Answer {
  const listed = unitCriteria(unit);
  const counts = Object.fromEntries(criterionLists.map((list) => [list, listed.filter((one) => one.list === list).length]));
  const summary = say('exchange.read', { ...counts, title: unitTitle(unit), rules: unit.rules.length, format: adapterOf(format).name });
  const all = [...warnings, ...unit.warnings];
  const { metadata, groups, criteria, knowledgeGroups, knowledge, behaviours, scope, rules } = unit;
  return { lines: [summary, ...all.map(({ message }) => message)], json: { format, metadata, groups, criteria, knowledgeGroups, knowledge, behaviours, scope, rules, warnings: all } };
}
