import type { Summary, SummaryCell } from '../../../../domain/report/report.ts';
import type { Text } from '../../../../domain/report/text.ts';
import { summaryLook } from '../block-style.ts';
import type { Canvas } from '../draw/canvas.ts';
import { frame, ground, ink, rule } from '../draw/operators.ts';
import { tag } from '../draw/tag.ts';
import type { Tag } from '../draw/tag.ts';
import { textSetting } from '../text-style.ts';
import type { Line } from '../text/token.ts';
import { type } from '../type-style.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { slab } from './slab.ts';

interface LaidCell { readonly x: number; readonly width: number; readonly figure: readonly Line[]; readonly words: readonly Line[]; readonly open: boolean; readonly owner: Tag }

/** The strip of figures under the candidate's name. A cell that is open prints white on black. */
export function summaryBlock(summary: Summary, area: Area, context: LayoutContext): LaidBlock {
  const group = tag('Div', context.sections.current);
  const widths = widthsOf(summary.cells.length, area.width);
  let x = area.x;
  const cells = summary.cells.map((cell, at): LaidCell => {
    const width = widths[at] ?? 0;
    const laid = layCell(cell, x, width, group, context);
    x += width;
    return laid;
  });
  const { padding } = summaryLook;
  const inner = Math.max(0, ...cells.map((cell) => linesHeight(cell.figure) + linesHeight(cell.words)));
  const height = inner + padding.top + padding.bottom + 2 * summaryLook.frame;
  const draw = slab(height, (canvas, y) => {
    drawGrounds(canvas, cells, area, y, height);
    for (const cell of cells) drawCell(canvas, cell, y);
    canvas.end(group);
  });
  return { slabs: [draw], above: summaryLook.above, below: summaryLook.below, withLast: true };
}

/** The design's six columns; another number of cells shares the width evenly. */
function widthsOf(count: number, whole: number): readonly number[] {
  return count === summaryLook.columns.length ? summaryLook.columns : Array.from({ length: count }, () => whole / count);
}

function layCell(cell: SummaryCell, x: number, width: number, group: Tag, context: LayoutContext): LaidCell {
  const room = width - summaryLook.frame / 2 - summaryLook.padding.left - summaryLook.padding.right;
  const figure: Text = [{ kind: 'text', text: cell.figure }, ...(cell.of === null ? [] : [{ kind: 'text', text: ` ${cell.of}`, emphasis: 'figure' } as const])];
  return {
    x, width,
    figure: linesOf(context, figure, textSetting(type.summaryFigure, { figure: type.summaryOf }), room),
    words: linesOf(context, cell.words, textSetting(type.summaryWords), room),
    open: cell.open,
    owner: tag('P', group),
  };
}

function drawGrounds(canvas: Canvas, cells: readonly LaidCell[], area: Area, y: number, height: number): void {
  const grounds = cells.filter((cell) => cell.open).map((cell) => ground(cell.x, y, cell.width, height));
  const rules = cells.slice(1).map((cell, at) => {
    const between = cell.open && cells[at]?.open === true;
    return between ? `${ink(1)} ${rule(cell.x, y, summaryLook.openRule, height)} ${ink(0)}` : rule(cell.x, y, summaryLook.rule, height);
  });
  canvas.shape([...grounds, ...rules, frame(area.x, y, area.width, height, summaryLook.frame)].join('\n'));
}

function drawCell(canvas: Canvas, cell: LaidCell, y: number): void {
  const { padding } = summaryLook;
  const place = { x: cell.x + summaryLook.frame / 2 + padding.left, width: cell.width - padding.left - padding.right, white: cell.open };
  const top = y + summaryLook.frame + padding.top;
  canvas.text(cell.figure, { ...place, y: top }, cell.owner);
  canvas.text(cell.words, { ...place, y: top + linesHeight(cell.figure) }, cell.owner);
  canvas.end(cell.owner);
}
