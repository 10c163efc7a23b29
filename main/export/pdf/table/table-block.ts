import type { RowGroup, Table } from '../../../../domain/report/table.ts';
import type { Canvas } from '../draw/canvas.ts';
import { rule } from '../draw/operators.ts';
import type { Area, LayoutContext } from '../layout/layout-context.ts';
import type { LaidBlock } from '../layout/laid-block.ts';
import { slab } from '../layout/slab.ts';
import type { Bind, Flow, PageTop, Slab } from '../layout/slab.ts';
import { breaks, pageRoom } from '../page-style.ts';
import { mm } from '../points.ts';
import { cleanText } from '../text/clean-text.ts';
import { bindRows, boundGroups } from './bind-rows.ts';
import { continuedLabel } from './continued-label.ts';
import { drawRow } from './draw-row.ts';
import type { LaidRow } from './laid-row.ts';
import { layRow } from './lay-row.ts';
import { sliceRow } from './slice-row.ts';
import { tableHead } from './table-head.ts';
import type { TableHead } from './table-head.ts';
import { tableLooks } from './table-style.ts';
import type { TableLook } from './table-style.ts';
import { tableTags } from './table-tags.ts';
import type { TableTags } from './row-tags.ts';

/** A table: its head is repeated on every page, its rows are never cut. */
export function tableBlock(table: Table, place: Area, context: LayoutContext): LaidBlock {
  const look = tableLooks[table.style];
  const area: Area = { x: place.x, width: table.columns.reduce((sum, column) => sum + mm(column.width), 0) };
  const head = tableHead(table, look, area, context);
  const groups = layGroups(table, look, area, context);
  const rows = groups.flat();
  const tags = tableTags(table, rows, context.sections.current);
  const flow: Flow = {
    head: { height: head.height, draw: (canvas, y) => head.draw(canvas, y, null) },
    breakOff: (canvas, y) => canvas.shape(look.breakRule > 0 ? rule(area.x, y, area.width, look.breakRule) : ''),
    within: null,
  };
  const bodyHeight = rows.reduce((sum, row) => sum + row.height, 0);
  const whole = table.keepWhole === true || look.whole || head.height + bodyHeight < breaks.wholeTable;
  const binds = bindRows({ groups: boundGroups(table.groups, groups.map((group) => group.map((row) => row.height))), whole });
  const build: TableBuild = { table, look, area, context, flow, tags, room: pageRoom - head.height };
  let firstRow = 0;
  const body = table.groups.flatMap((group, at) => {
    const slabs = groupSlabs(build, group, groups[at] ?? [], binds[at] ?? [], firstRow);
    firstRow += group.rows.length;
    return slabs;
  });
  return { slabs: [headSlab(head, tags, flow), ...body], above: 0, below: look.below, withLast: false };
}

interface TableBuild {
  readonly table: Table;
  readonly look: TableLook;
  readonly area: Area;
  readonly context: LayoutContext;
  readonly flow: Flow;
  readonly tags: TableTags;
  /** Height of the highest row that a page can hold under the head. */
  readonly room: number;
}

function headSlab(head: TableHead, tags: TableTags, flow: Flow): Slab {
  return slab(head.height, (canvas, y) => {
    head.draw(canvas, y, (cells) => tags.head(canvas, cells));
    if (head.rows.length > 0) tags.endHead(canvas);
  }, { bind: 'firm', flow });
}

function layGroups(table: Table, look: TableLook, area: Area, context: LayoutContext): readonly (readonly LaidRow[])[] {
  return table.groups.map((group, at) =>
    group.rows.map((row, index) => {
      const lastOfGroup = index === group.rows.length - 1;
      const place = { firstOfTable: at === 0 && index === 0, lastOfTable: at === table.groups.length - 1 && lastOfGroup, lastOfGroup };
      return layRow(row, table.columns, look, place, area, context);
    }),
  );
}

function groupSlabs(build: TableBuild, group: RowGroup, rows: readonly LaidRow[], binds: readonly Bind[], firstRow: number): readonly Slab[] {
  const continued = group.repeat === undefined ? null : continuedLabel(group.repeat, build.area, build.context);
  const room = build.room - (continued?.height ?? 0);
  return group.rows.flatMap((row, at) => {
    const laid = rows[at];
    if (laid === undefined) return [];
    return rowSlabs(build, laid, room, { row, index: firstRow + at, bind: binds[at] ?? 'free', continued: at === 0 ? null : continued });
  });
}

interface RowSlab { readonly row: RowGroup['rows'][number]; readonly index: number; readonly bind: Bind; readonly continued: PageTop | null }

function rowSlabs(build: TableBuild, laid: LaidRow, room: number, { row, index, bind, continued }: RowSlab): readonly Slab[] {
  const slices = sliceRow(laid, room);
  return slices.map((slice, at) => {
    const first = at === 0;
    const last = at === slices.length - 1;
    const draw = (canvas: Canvas, y: number): void => {
      if (first) {
        if (row.anchor !== undefined) canvas.anchor(row.anchor, y);
        if (row.bookmark !== undefined) canvas.bookmark(row.kind === 'group' ? groupDepth : criterionDepth, cleanText(row.bookmark), y);
        build.tags.beginRow(canvas, index);
      }
      drawRow(canvas, slice, y, build.area, build.look, build.tags.cellsOf(index));
      if (last) build.tags.endRow(canvas, index);
    };
    const anchors = first && row.anchor !== undefined ? [row.anchor] : [];
    // A row that goes on over pages keeps its second line with the first and the last but one with the last.
    const within: Bind = at === 0 || at === slices.length - 2 ? 'wish' : 'free';
    return slab(slice.height, draw, { bind: last ? bind : within, anchors, flow: build.flow, continued });
  });
}

/** Bookmarks of rows stand under their section: groups, and criteria under the last group. */
const groupDepth = 3;
const criterionDepth = 4;
