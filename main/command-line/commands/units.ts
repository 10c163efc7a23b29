import { done } from '../../../domain/failure/result.ts';
import { unitCodes } from '../../../domain/unit/unit-codes.ts';
import { codesForPrint, unitTitle } from '../../../domain/unit/unit-titles.ts';
import { knownUnits } from '../../templates/units.ts';
import type { CommandLineCommand } from '../command.ts';

/** The units known here: codes, title, source. */
export const command: CommandLineCommand = {
  define: () => undefined,
  run() {
    const units = knownUnits().map(({ unit }) => ({
      codes: unitCodes(unit), printedCodes: codesForPrint(unit), title: unitTitle(unit), kind: unit.kind, source: unit.source.title,
      criteria: unit.criteria.length, scope: unit.scope.reduce((sum, group) => sum + group.items.length, 0), knowledge: unit.knowledge.length, rules: unit.rules.length,
    }));
    return Promise.resolve(done({ lines: units.map(({ codes, title, source }) => `${codes.join(', ')}  ${title}  (${source})`), json: { units } }));
  },
};
