import { assertNever } from '../../../../domain/text/assert-never.ts';
import type { Canvas } from '../draw/canvas.ts';
import { ground, rule, shade } from '../draw/operators.ts';
import type { Tag } from '../draw/tag.ts';
import { linesHeight } from '../layout/layout-context.ts';
import type { Area } from '../layout/layout-context.ts';
import { tint } from '../page-style.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { cellLook } from './row-style.ts';
import type { TableLook } from './table-style.ts';

/** Draws a row: tints and black grounds, words under their tags (or as an artifact where there are none), rules. */
export function drawRow(canvas: Canvas, row: LaidRow, y: number, area: Area, look: TableLook, tags: readonly Tag[] | null): void {
  canvas.shape(row.cells.flatMap((cell) => groundOf(cell, y, row.height)).join('\n'));
  for (const [at, cell] of row.cells.entries()) {
    const owner = tags === null ? null : tags[at] ?? null;
    canvas.text(cell.lines, { x: cell.textX, y: textTop(cell, y, row), width: cell.textWidth, align: cell.align, white: cell.look === 'black' }, owner);
  }
  canvas.shape([...rulesOf(row, y, area), ...signatureRules(row, y), ...latticeOf(row, y, area, look)].join('\n'));
}

function groundOf(cell: LaidCell, y: number, height: number): string[] {
  switch (cell.look) {
    case 'shaded':
    case 'shaded-mark':
      return [shade(tint), ground(cell.x, y, cell.width, height), shade(0)];
    case 'black':
      return [ground(cell.x, y, cell.width, height)];
    case 'plain':
    case 'label':
    case 'mark':
    case 'signature':
      return [];
    default:
      return assertNever(cell.look);
  }
}

function textTop(cell: LaidCell, y: number, row: LaidRow): number {
  const inner = row.height - row.ruleBelow;
  const free = inner - cell.paddingTop - linesHeight(cell.lines) - cell.paddingBottom;
  if (cell.stands === 'bottom') return y + cell.paddingTop + free;
  return y + cell.paddingTop + (cell.stands === 'middle' ? free / 2 : 0);
}

function rulesOf(row: LaidRow, y: number, area: Area): string[] {
  const above = row.ruleAbove > 0 ? [rule(area.x, y - row.ruleAbove, area.width, row.ruleAbove)] : [];
  const below = row.ruleBelow > 0 ? [rule(area.x, y + row.height - row.ruleBelow, area.width, row.ruleBelow)] : [];
  return [...above, ...below];
}

/** A signature's cell stands between two rules. */
function signatureRules(row: LaidRow, y: number): string[] {
  const line = cellLook.signature.rule;
  return row.cells
    .filter((cell) => cell.look === 'signature')
    .flatMap((cell) => [rule(cell.x, y, line, row.height), rule(cell.x + cell.width, y, line, row.height)]);
}

/** Upright rules between cells, thick before a group of columns, and the table's outer ones; the first sum has a thick rule over it. */
function latticeOf(row: LaidRow, y: number, area: Area, look: TableLook): string[] {
  if (look.lattice === null) return [];
  const { cell, outer, group } = look.lattice;
  const between = row.cells.slice(1).map((one) => {
    const line = one.ruled ? group : cell;
    return rule(one.x - line / 2, y, line, row.height);
  });
  const edges = [rule(area.x, y, outer, row.height), rule(area.x + area.width - outer, y, outer, row.height)];
  // The rule over the row again: on a screen its tints may cover part of it.
  const over = row.kind === 'sum-first' ? rule(area.x, y - group / 2, area.width, group) : rule(area.x, y - cell, area.width, cell);
  return [...between, ...edges, over];
}
