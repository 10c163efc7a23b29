import type { Box as ReportBox } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import { assertNever } from '../../../../domain/text/assert-never.ts';
import { boxLook } from '../block-style.ts';
import type { Canvas } from '../draw/canvas.ts';
import { ground, rule } from '../draw/operators.ts';
import { tag } from '../draw/tag.ts';
import { tableBlock } from '../table/table-block.ts';
import { cleanText } from '../text/clean-text.ts';
import { textSetting } from '../text-style.ts';
import { type } from '../type-style.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import { stack } from './laid-block.ts';
import type { LaidBlock } from './laid-block.ts';
import { paragraphBlock } from './paragraph-block.ts';
import { slab } from './slab.ts';
import type { Flow, PageTop, Slab } from './slab.ts';

/** A framed box with a title; the title is white on black while something is open. It may go on over pages, each part framed. */
export function boxBlock(box: ReportBox, area: Area, context: LayoutContext): LaidBlock {
  const look = box.open ? boxLook.open : boxLook.closed;
  const frame = frameOf(area, look.frame);
  const title = titleSlab(box, area, look, context);
  const inner: Area = { x: area.x + boxLook.side, width: boxLook.width };
  const blocks = box.blocks.map((one, at) => innerBlock(one, at, inner, look.inner.top, context));
  const end = slab(look.inner.bottom + look.frame, (canvas, y) => canvas.shape(rule(area.x, y + look.inner.bottom, area.width, look.frame)));
  const body = stack(blocks).map((one) => framed(one, frame));
  const slabs = [{ ...title, flow: frame.flow }, ...holdEnd(body), framed(end, frame)];
  return { slabs, above: boxLook.above, below: 0, withLast: false };
}

type Look = (typeof boxLook)['open' | 'closed'];

function titleSlab(box: ReportBox, area: Area, look: Look, context: LayoutContext): Slab {
  const ended = context.sections.begin(2);
  const owner = tag(context.sections.heading(2), context.sections.current);
  const room = area.width - 2 * look.titlePadding.x;
  const lines = linesOf(context, plain(box.title), textSetting(type.boxTitle), room);
  const height = linesHeight(lines) + 2 * look.titlePadding.y + (box.open ? 0 : look.frame);
  return slab(height, (canvas, y) => {
    for (const one of ended) canvas.end(one);
    canvas.bookmark(2, cleanText(box.title), y);
    canvas.anchor(box.anchor, y);
    canvas.shape(box.open ? ground(area.x, y, area.width, height) : [rule(area.x, y, area.width, look.frame), sides(area, look.frame, y, height)].join('\n'));
    canvas.text(lines, { x: area.x + look.titlePadding.x, y: y + look.titlePadding.y + (box.open ? 0 : look.frame), width: room, white: box.open }, owner);
    canvas.end(owner);
  }, { bind: 'firm', anchors: [box.anchor] });
}

function innerBlock(block: ReportBox['blocks'][number], at: number, area: Area, top: number, context: LayoutContext): LaidBlock {
  const laid = layInner(block, area, context);
  // Inside a box the frame's own room stands in for the room above.
  return { ...laid, above: at === 0 ? top : 0, below: Math.min(laid.below, boxLook.open.inner.bottom) };
}

function layInner(block: ReportBox['blocks'][number], area: Area, context: LayoutContext): LaidBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraphBlock(block, area, context);
    case 'table':
      return tableBlock(block, area, context);
    default:
      return assertNever(block);
  }
}

interface Frame { readonly flow: Flow; readonly draw: (canvas: Canvas, y: number, height: number) => void; readonly inner: Map<Flow, Flow> }

function frameOf(area: Area, line: number): Frame {
  const top: PageTop = { height: line + boxLook.open.inner.top, draw: (canvas, y) => canvas.shape([rule(area.x, y, area.width, line), sides(area, line, y, line + boxLook.open.inner.top)].join('\n')) };
  const flow: Flow = { head: top, breakOff: (canvas, y) => canvas.shape(rule(area.x, y, area.width, line)), within: null };
  return { flow, draw: (canvas, y, height) => canvas.shape(sides(area, line, y, height)), inner: new Map() };
}

function sides(area: Area, line: number, y: number, height: number): string {
  return [rule(area.x, y, line, height), rule(area.x + area.width - line, y, line, height)].join('\n');
}

/** A slab between the sides of the box, its gap included. */
function framed(one: Slab, frame: Frame): Slab {
  return {
    ...one,
    flow: one.flow === null ? frame.flow : flowInside(one.flow, frame),
    continued: one.continued === null ? null : framedTop(one.continued, frame),
    draw: (canvas, y, gap) => {
      frame.draw(canvas, y - gap, one.height + gap);
      one.draw(canvas, y, gap);
    },
  };
}

function flowInside(flow: Flow, frame: Frame): Flow {
  const known = frame.inner.get(flow) ?? { ...flow, head: flow.head === null ? null : framedTop(flow.head, frame), within: frame.flow };
  frame.inner.set(flow, known);
  return known;
}

function framedTop(top: PageTop, frame: Frame): PageTop {
  return {
    height: top.height,
    draw: (canvas, y) => {
      frame.draw(canvas, y, top.height);
      top.draw(canvas, y);
    },
  };
}

/** The last line of the box is never alone on a page. */
function holdEnd(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((one, at) => (at === slabs.length - 1 ? { ...one, bind: 'firm' as const } : one));
}
