import { sectionAnchor } from '../anchors.ts';
import { subHeading } from '../build/blocks.ts';
import { cell, row, singly } from '../build/cells.ts';
import type { Block } from '../report.ts';
import type { Cell, Table } from '../table.ts';
import type { UnitContext } from '../unit-context.ts';

/** One line of the contents. */
export interface ContentsLine { readonly title: string; readonly anchor: string }

/** Where everything is, in two columns. */
export function contents(context: UnitContext, lines: readonly ContentsLine[]): readonly Block[] {
  const title = context.say('report.contents.title');
  const half = Math.ceil(lines.length / 2);
  const rows = lines.slice(0, half).map((line, index) => row([...pair(line), ...pair(lines[half + index])]));
  const columns = [76, 10, 76, 10].map((width, index) => (index % 2 === 0 ? { width, head: [] } : { width, head: [], align: 'right' as const }));
  const table: Table = { kind: 'table', style: 'contents', caption: title, columns, showHead: false, groups: singly(rows) };
  return [subHeading(title, sectionAnchor(context.prefix, 'contents')), table];
}

function pair(line: ContentsLine | undefined): readonly Cell[] {
  if (line === undefined) return [cell(''), cell('')];
  return [cell([{ kind: 'text', text: line.title, to: line.anchor }]), cell([{ kind: 'page', pageOf: line.anchor, emphasis: 'strong' }], { align: 'right' })];
}
