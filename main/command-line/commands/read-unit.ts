import path from 'node:path';
import { z } from 'zod';
import type { DraftUnit } from '../../../domain/reading/draft-unit.ts';
import { unitAsJson } from '../../../domain/reading/unit-as-json.ts';
import { done, type Result } from '../../../domain/failure/result.ts';
import { unitTitle } from '../../../domain/unit/unit-titles.ts';
import { fail } from '../../../domain/words/fail.ts';
import type { Say } from '../../../domain/words/say.ts';
import { toConfirm } from '../../../domain/workshop/to-confirm.ts';
import { asRead } from '../../../domain/workshop/work-draft.ts';
import { correct, type Work } from '../../../domain/workshop/work.ts';
import { keepUnit } from '../../actions/keep-unit.ts';
import { readUnitFile, type UnitFileRead } from '../../reading/read-unit-file.ts';
import type { Context } from '../../system/context.ts';
import type { Answer } from '../answer.ts';
import type { CommandLineCommand } from '../command.ts';
import { readWriter } from '../people.ts';
import { oneText, readOptions } from '../read-options.ts';

/** A document of more pages than this says how far it is. */
const manyPages = 100;

const optionsSchema = z.object({ keep: z.boolean().exactOptional(), confirmed: z.boolean().exactOptional(), as: oneText });

/** Reads a published unit and prints what it holds, or keeps it in the centre's library. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<file>').option('--keep').option('--confirmed').option('--as <role:name>');
  },
  async run({ args, options, context, terminal }) {
    const signal = terminal.cancelled?.();
    const onPage = (at: number, all: number): void => {
      if (all > manyPages && at % manyPages === 0) terminal.err(`${context.say('reading.page', { done: at, all })}\n`);
    };
    const read = await readUnitFile(context.say, path.resolve(terminal.folder, args[0] ?? ''), { onPage, ...(signal === undefined ? {} : { signal }) });
    if (!read.ok) return read;
    const { keep, confirmed, as } = readOptions(optionsSchema, options);
    return keep === true ? keepIt(context, read.value, { name: path.basename(args[0] ?? ''), confirmed: confirmed === true, as: as ?? '' }) : done({ lines: inWords(read.value.draft, context.say), json: unitAsJson(read.value.draft) });
  },
};

/** Keeps what was read as it is, for whoever checked it; `confirmed` is their word for everything there is to look at. */
async function keepIt(context: Context, { draft, lines }: UnitFileRead, { name, confirmed, as }: { readonly name: string; readonly confirmed: boolean; readonly as: string }): Promise<Result<Answer>> {
  const { say } = context;
  const who = readWriter(as, say);
  if (!who.ok) return who;
  if (draft.kind === 'not-a-unit') return fail(say, 'no-unit-in-it', { file: name });
  const read: Work = { lines, read: draft, done: [], undone: [] };
  const points = confirmed ? toConfirm(draft, asRead(draft), say) : [];
  const kept = await keepUnit(context, points.reduce((work, { key }) => correct(work, { kind: 'settle', warning: key }), read), { by: who.value.name, from: name });
  return kept.ok ? done({ lines: [kept.value.handle], json: { code: kept.value.handle, title: unitTitle(kept.value.unit), edition: kept.value.from } }) : kept;
}

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
