import { done } from '../../../domain/failure/result.ts';
import { unitCodes } from '../../../domain/unit/unit-codes.ts';
import { codesForPrint, unitTitle } from '../../../domain/unit/unit-titles.ts';
import { everyUnit } from '../../actions/known-units.ts';
import type { CommandLineCommand } from '../command.ts';

/** The units known here, with those of the centre's library: codes, title, source. */
export const command: CommandLineCommand = {
  define: () => undefined,
  async run({ context }) {
    const all = await everyUnit(context);
    if (!all.ok) return all;
    const units = all.value.map(({ unit, handle, from }) => ({
      code: handle, edition: from, codes: unitCodes(unit), printedCodes: codesForPrint(unit), title: unitTitle(unit), kind: unit.kind, source: unit.source.title,
      criteria: unit.criteria.length, scope: unit.scope.reduce((sum, group) => sum + group.items.length, 0), knowledge: unit.knowledge.length, rules: unit.rules.length,
    }));
    const named = ({ code, codes }: (typeof units)[number]): string => (codes.includes(code) ? codes : [code, ...codes.slice(1)]).join(', ');
    return done({ lines: units.map((one) => `${named(one)}  ${one.title}  (${one.source}; ${one.edition})`), json: { units } });
  },
};
