import { sectionAnchor } from '../anchors.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { columns, linedTable } from '../build/tables.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { UnitContext } from '../unit-context.ts';
import { dayText, timeOf } from '../words/when.ts';

/** What was outstanding on the day, honestly: numbered, with what closes it and whose move it is. */
export const openBoxSection: UnitSection = {
  of: 'unit', id: 'open', ownHeading: true,
  title: ({ say }) => say('report.section.open'),
  blocks: (context) => [{ kind: 'box', anchor: sectionAnchor(context.prefix, 'open'), open: context.open.length > 0, ...inside(context) }],
};

function inside(context: UnitContext): Pick<Extract<Block, { readonly kind: 'box' }>, 'title' | 'blocks'> {
  const { say, open, input } = context;
  const moment = { day: dayText(say, input.stateAt, 'long'), time: timeOf(input.stateAt) };
  if (open.length === 0) return { title: say('report.open.title-none'), blocks: [paragraph('note', say('report.open.none', moment))] };
  const heads = columns([8, say('report.head.number')], [64, say('report.head.was-open')], [60, say('report.head.closes')], [34, say('report.head.who')]);
  const rows = open.map((item, index) => row([headCell(String(index + 1)), cell(item.what), cell(item.closes), cell(item.who)]));
  return { title: say('report.open.title', { count: open.length }), blocks: [linedTable(say('report.section.open'), heads, rows), paragraph('note', say('report.open.rest', moment))] };
}
