import type { Heading } from '../../../../domain/report/report.ts';
import { assertNever } from '../../../../domain/text/assert-never.ts';
import { plain } from '../../../../domain/report/text.ts';
import { headingLook, tabLook } from '../block-style.ts';
import { tag } from '../draw/tag.ts';
import { rule } from '../draw/operators.ts';
import { textSetting } from '../text-style.ts';
import { evidenceTab } from './evidence-tab.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { slab } from './slab.ts';
import { cleanText } from '../text/clean-text.ts';

/** Where bookmarks of headings stand: the unit, its sections, what is inside them. */
const bookmarkDepth = { 1: 1, 2: 2, 3: 3 } as const;

/** A heading: it begins a section of the tag tree, is a bookmark, and stays with what follows it. */
export function headingBlock(heading: Heading, area: Area, context: LayoutContext): LaidBlock {
  const look = lookOf(heading, context);
  const ended = heading.level === 3 ? [] : context.sections.begin(heading.level);
  const owner = tag(context.sections.heading(heading.level), context.sections.current);
  const tab = heading.tab === undefined ? null : evidenceTab(heading.tab, area, context);
  const width = area.width - (tab === null ? 0 : tab.width + tabLook.gap);
  const lines = linesOf(context, plain(heading.text), textSetting(look.type), width);
  const title = heading.tab === undefined ? heading.text : `${heading.tab} ${heading.text}`;
  const draw = slab(look.rule + look.padding + linesHeight(lines), (canvas, y) => {
    for (const one of ended) canvas.end(one);
    canvas.bookmark(bookmarkDepth[heading.level], cleanText(title), y);
    canvas.anchor(heading.anchor, y);
    if (look.rule > 0) canvas.shape(rule(area.x, y, area.width, look.rule));
    const top = y + look.rule + look.padding;
    canvas.text(lines, { x: area.x, y: top, width }, owner);
    tab?.draw(canvas, top, owner);
    canvas.end(owner);
  }, { bind: 'firm', anchors: [heading.anchor] });
  return { slabs: [draw], above: look.above, below: look.below, withLast: false };
}

function lookOf(heading: Heading, context: LayoutContext) {
  switch (heading.level) {
    case 1:
      return { ...headingLook.unit, rule: 0, padding: 0 };
    case 2:
      return headingLook.section;
    case 3:
      // On the cover, before any section has begun, sub-headings stand further apart.
      return { ...headingLook.sub, above: context.sections.inSection ? headingLook.sub.above : headingLook.sub.aboveOnCover, rule: 0, padding: 0 };
    default:
      return assertNever(heading.level);
  }
}
