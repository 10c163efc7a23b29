import type { Paragraph } from '../../../../domain/report/report.ts';
import { paragraphLooks } from '../block-style.ts';
import { tag } from '../draw/tag.ts';
import type { TagType } from '../draw/tag.ts';
import { breaks } from '../page-style.ts';
import { textSetting } from '../text-style.ts';
import type { Line } from '../text/token.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { bindLast, slab } from './slab.ts';
import type { Slab } from './slab.ts';

/** A paragraph: its first and its last three lines stay together. */
export function paragraphBlock(paragraph: Paragraph, area: Area, context: LayoutContext): LaidBlock {
  const look = paragraphLooks[paragraph.style];
  const lines = linesOf(context, paragraph.text, textSetting(look.type), Math.min(look.width, area.width));
  const type = paragraph.style === 'title' ? context.sections.heading(1) : 'P';
  const slabs = paragraphSlabs(lines, area, type, context);
  const anchored = slabs.map((one, at) => (at === 0 && paragraph.anchor !== undefined ? { ...one, anchors: [paragraph.anchor] } : one));
  const bound = look.with === 'next' || paragraph.keepWithNext === true ? bindLast(anchored, 'firm') : anchored;
  return { slabs: bound, above: look.above, below: look.below, withLast: look.with === 'last' };
}

/** Lines of one paragraph as slabs that may be parted between lines. */
export function paragraphSlabs(lines: readonly Line[], area: Area, type: TagType, context: LayoutContext): readonly Slab[] {
  const owner = tag(type, context.sections.current);
  const parts = partsOf(lines);
  return parts.map((part, at) =>
    slab(linesHeight(part), (canvas, y) => {
      canvas.text(part, { x: area.x, y, width: area.width }, owner);
      if (at === parts.length - 1) canvas.end(owner);
    }),
  );
}

function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const edge = breaks.paragraphLines;
  if (lines.length === 0) return [];
  if (lines.length < 2 * edge) return [lines];
  const middle = lines.slice(edge, -edge).map((line) => [line]);
  return [lines.slice(0, edge), ...middle, lines.slice(-edge)];
}
