import type { Report } from '../../../../domain/report/report.ts';
import type { Text } from '../../../../domain/report/text.ts';
import { linesHeight, linesOf } from '../layout/layout-context.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { page, running } from '../page-style.ts';
import { textSetting } from '../text-style.ts';
import type { Line } from '../text/token.ts';
import { type } from '../type-style.ts';
import type { TypeStyle } from '../type-style.ts';
import type { Canvas } from './canvas.ts';
import { rule } from './operators.ts';

/** Draws the head (not on page 1) and the foot of a page. Artifacts: a listener hears the record, not its margins. */
export type RunningHeads = (canvas: Canvas, number: number, pages: number, part: number) => void;

/** Lays out the heads of every part once. A long title is not shrunk: it takes up to three lines and stands whole on its unit's first page. */
export function runningHeads(report: Report, context: LayoutContext): RunningHeads {
  const left = headLines(report.headerLeft, type.runningHeadStrong, page.contentWidth / 2, context);
  const leftWidth = Math.max(0, ...left.map((line) => line.width));
  const room = page.contentWidth - leftWidth - running.headGap;
  const rights = report.parts.map((part) => headLines(part.headerRight, part.kind === 'evidence' ? type.runningHeadStrong : type.runningHead, room, context));
  const foot = report.footerLeft.flatMap((words) => linesOf(context, [{ kind: 'text', text: words }], textSetting(type.foot), (page.contentWidth * 3) / 4).slice(0, 1));
  return (canvas, number, pages, part) => {
    if (number > 1) {
      drawHead(canvas, left, 'left');
      drawHead(canvas, rights[part] ?? [], 'right');
    }
    drawFoot(canvas, foot, pageNumberLines(report, number, pages, context));
  };
}

function headLines(text: Text, style: TypeStyle, width: number, context: LayoutContext): readonly Line[] {
  return linesOf(context, text, textSetting(style), width).slice(0, running.headLines);
}

function drawHead(canvas: Canvas, lines: readonly Line[], align: 'left' | 'right'): void {
  canvas.text(lines, { x: page.left, y: running.headBottom - linesHeight(lines), width: page.contentWidth, align }, null);
}

function drawFoot(canvas: Canvas, foot: readonly Line[], pageNumber: readonly Line[]): void {
  canvas.shape(rule(page.left, running.footTop, page.contentWidth, running.footRule));
  const y = running.footTop + running.footRule + running.footPadding;
  canvas.text(foot, { x: page.left, y, width: page.contentWidth }, null);
  canvas.text(pageNumber, { x: page.left, y, width: page.contentWidth, align: 'right' }, null);
}

function pageNumberLines(report: Report, number: number, pages: number, context: LayoutContext): readonly Line[] {
  const words = report.pageWords.replace('{{page}}', String(number)).replace('{{pages}}', String(pages));
  return linesOf(context, [{ kind: 'text', text: words }], textSetting(type.pageNumber), page.contentWidth / 4);
}
