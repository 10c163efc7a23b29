import path from 'node:path';
import type { DraftUnit } from '../../../domain/reading/draft-unit.ts';
import { unitAsJson } from '../../../domain/reading/unit-as-json.ts';
import { done } from '../../../domain/failure/result.ts';
import type { Say } from '../../../domain/words/say.ts';
import { readUnitFile } from '../../reading/read-unit-file.ts';
import type { CommandLineCommand } from '../command.ts';

/** A document of more pages than this says how far it is. */
const manyPages = 100;

/** Reads a published unit and prints what it holds. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<file>');
  },
  async run({ args, context, terminal }) {
    const signal = terminal.cancelled?.();
    const onPage = (at: number, all: number): void => {
      if (all > manyPages && at % manyPages === 0) terminal.err(`${context.say('reading.page', { done: at, all })}\n`);
    };
    const read = await readUnitFile(context.say, path.resolve(terminal.folder, args[0] ?? ''), { onPage, ...(signal === undefined ? {} : { signal }) });
    return read.ok ? done({ lines: inWords(read.value.draft, context.say), json: unitAsJson(read.value.draft) }) : read;
  },
};

/** The unit for a person: what it is, how much of each list, every rule, and what to look at. */
function inWords(draft: DraftUnit, say: Say): readonly string[] {
  const { metadata, warnings } = draft;
  const looked = warnings.map(({ message, at }) => (at === undefined ? `- ${message}` : `- ${at}: ${message}`));
  if (draft.kind === 'not-a-unit') return warnings.map(({ message }) => message);
  const counts: readonly (readonly ['criteria' | 'scope' | 'knowledge' | 'behaviours', number])[] = [
    ['criteria', draft.criteria.length], ['scope', draft.scope.reduce((sum, { items }) => sum + items.length, 0)], ['knowledge', draft.knowledge.length], ['behaviours', draft.behaviours.length],
  ];
  return [
    metadata.title?.value ?? say('reading.no-title'),
    ...(metadata.codes.length === 0 ? [] : [say('reading.codes', { codes: metadata.codes.map(({ value }) => value).join(', ') })]),
    ...counts.filter(([, count]) => count > 0).map(([list, count]) => say(`reading.${list}`, { count })),
    ...draft.rules.map(({ rule }, place) => say('reading.rule', { id: `R${place + 1}`, kind: rule.kind, sentence: rule.sentence })),
    ...(warnings.length === 0 ? [] : [say('reading.warnings', { count: warnings.length }), ...looked]),
  ];
}
