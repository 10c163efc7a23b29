import type { Evidence } from '../../portfolio/portfolio.ts';
import { paragraph } from '../build/blocks.ts';
import { gridSigns } from '../facts/grid-marks.ts';
import type { GridMark } from '../facts/grid-marks.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { GridSection } from '../tables/grid-table.ts';
import { gridRoom, gridTable } from '../tables/grid-table.ts';
import type { UnitContext } from '../unit-context.ts';
import { criteriaOf } from '../unit-context.ts';
import { methodCode } from '../../evidence/method-codes.ts';
import { methodName } from '../words/method-words.ts';
import { period, periodInYear, yearOf } from '../words/when.ts';

/** The narrowest column that can be read, in mm. */
const narrowest = 4.6;
const mostColumns = Math.floor(gridRoom / narrowest);

/** Evidence against criteria: all in one grid where it fits, else a grid for each list, the rows repeated. */
export const gridSection: UnitSection = {
  of: 'unit', id: 'grid',
  title: ({ say }) => say('report.section.grid'),
  blocks: (context) => {
    const evidence = evidenceOfUnit(context);
    if (evidence.length === 0) return [paragraph('body', context.say('report.grid.empty'))];
    const years = new Set(evidence.flatMap(({ fields }) => [yearOf(fields.day), yearOf(fields.until ?? fields.day)]));
    const day = (item: Evidence): string => (years.size === 1 ? periodInYear(context.say, item.fields) : period(context.say, item.fields));
    const grids = split(sectionsOf(context)).map((sections) => gridTable(context, sections, evidence, day));
    return [...grids, ...legend(context, evidence, years)];
  },
};

function sectionsOf(context: UnitContext): readonly GridSection[] {
  const { say } = context;
  return [
    { head: say('report.section.performance'), criteria: criteriaOf(context, 'performance') },
    { head: say('report.grid.scope'), criteria: criteriaOf(context, 'scope') },
    { head: say('report.grid.knowledge'), criteria: criteriaOf(context, 'knowledge') },
    { head: say('report.grid.behaviours'), criteria: criteriaOf(context, 'behaviour') },
  ].filter((section) => section.criteria.length > 0);
}

/** The grids to draw: one where every column can be read, else one a section, and a long section in pieces of equal room. */
function split(sections: readonly GridSection[]): readonly (readonly GridSection[])[] {
  const all = sections.reduce((sum, section) => sum + section.criteria.length, 0);
  if (all <= mostColumns) return all === 0 ? [] : [sections];
  return sections.flatMap((section) => {
    const pieces = Math.ceil(section.criteria.length / mostColumns);
    const each = Math.ceil(section.criteria.length / pieces);
    return Array.from({ length: pieces }, (_, piece) => [{ ...section, criteria: section.criteria.slice(piece * each, (piece + 1) * each) }]);
  });
}

function legend(context: UnitContext, evidence: readonly Evidence[], years: ReadonlySet<string>): readonly Block[] {
  const { say, unit } = context;
  const order: readonly Exclude<GridMark, 'not-judged'>[] = ['observed', 'accepted', 'inferred', 'more-needed', 'not-yet'];
  const signs = order.map((mark) => `${gridSigns[mark]} ${say(`report.grid.legend.${mark}`)}`).join('  ');
  const codes = new Map(evidence.map(({ fields }) => [methodCode(fields.method, unit.methodCodes), methodName(say, fields.method)]));
  const methods = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => `${code} ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`).join(', ');
  const dates = years.size === 1 ? ` ${say('report.grid.legend.year', { year: [...years].join('') })}` : '';
  return [paragraph('note', `${signs}  ${say('report.grid.legend.rest')}\n${methods}.${dates}`)];
}
