import type { Cell, Column, Table } from '../../../../domain/report/table.ts';
import type { Canvas } from '../draw/canvas.ts';
import { rule } from '../draw/operators.ts';
import type { Tag } from '../draw/tag.ts';
import type { Area, LayoutContext } from '../layout/layout-context.ts';
import { textSetting } from '../text-style.ts';
import { drawRow } from './draw-row.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { layRow } from './lay-row.ts';
import { bodyRow } from './row-style.ts';
import type { TableLook } from './table-style.ts';

/** The head of a table: drawn once with tags, again as an artifact on each further page. */
export interface TableHead {
  readonly height: number;
  readonly rows: readonly LaidRow[];
  readonly draw: (canvas: Canvas, y: number, tags: ((cells: readonly LaidCell[]) => readonly Tag[]) | null) => void;
}

/** Lays out the head rows, or only the rule over a table without a head. */
export function tableHead(table: Table, look: TableLook, area: Area, context: LayoutContext): TableHead {
  const rows = table.showHead ? headRows(table, look, area, context) : [];
  const above = table.showHead ? look.lattice?.outer ?? look.head.ruleAbove : look.topRule;
  const below = table.showHead ? look.head.ruleBelow : 0;
  const height = above + rows.reduce((sum, row) => sum + row.height, 0) + below;
  return {
    height, rows,
    draw: (canvas, top, tags) => {
      let y = top + above;
      for (const row of rows) {
        drawRow(canvas, row, y, area, look, tags === null ? null : tags(row.cells));
        y += row.height;
      }
      canvas.shape([above > 0 ? rule(area.x, top, area.width, above) : '', below > 0 ? rule(area.x, y, area.width, below) : ''].filter((one) => one !== '').join('\n'));
    },
  };
}

function headRows(table: Table, look: TableLook, area: Area, context: LayoutContext): readonly LaidRow[] {
  const headLook: TableLook = { ...look, endRule: 0, row: () => headRow(look) };
  const lines = [...(table.superHead === undefined ? [] : [table.superHead]), columnHeads(table.columns)];
  return lines.map((cells) => {
    const place = { firstOfTable: false, lastOfTable: false, lastOfGroup: false };
    const laid = layRow({ kind: 'row', cells }, table.columns, headLook, place, area, context);
    return { ...laid, cells: laid.cells.map((cell): LaidCell => ({ ...cell, stands: look.head.align, isHeader: true })) };
  });
}

function headRow(look: TableLook) {
  const { paddingTop, paddingBottom } = look.head;
  const text = textSetting(look.head.type);
  return { ...bodyRow, text, label: look.head.type, paddingTop, paddingBottom, ruleBelow: look.lattice?.cell ?? 0, align: 'top' } as const;
}

function columnHeads(columns: readonly Column[]): readonly Cell[] {
  const cells: Cell[] = [];
  let covered = 0;
  for (const column of columns) {
    if (covered > 0) {
      covered--;
      continue;
    }
    const span = column.headSpan ?? 1;
    cells.push({ text: column.head, span, ...(column.align === undefined ? {} : { align: column.align }) });
    covered = span - 1;
  }
  return cells;
}
