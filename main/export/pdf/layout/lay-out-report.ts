import type { Part, Report } from '../../../../domain/report/report.ts';
import { cleanText } from '../text/clean-text.ts';
import { page } from '../page-style.ts';
import { layBlock } from './blocks.ts';
import type { LaidPage } from './laid-page.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import { stack } from './laid-block.ts';
import { paginate } from './paginate.ts';
import { slab } from './slab.ts';
import type { Slab } from './slab.ts';

/** The record laid out: its pages, and the page (from 1) on which each anchor lies. */
export interface LaidReport {
  readonly pages: readonly LaidPage[];
  readonly anchors: ReadonlyMap<string, number>;
}

const area: Area = { x: page.left, width: page.contentWidth };

/** Lays out all parts, each from the top of a page on. Nothing is drawn yet. */
export function layOutReport(report: Report, context: LayoutContext): LaidReport {
  const pages: LaidPage[] = [];
  const anchors = new Map<string, number>();
  for (const [at, part] of report.parts.entries()) {
    const isFirst = at === 0;
    for (const [index, run] of runsOf(part, at === report.parts.length - 1, context).entries()) {
      const filled = paginate(run, isFirst && index === 0 ? page.firstTop : page.top);
      for (const [anchor, on] of filled.anchored) {
        if (!anchors.has(anchor)) anchors.set(anchor, pages.length + on + 1);
      }
      pages.push(...filled.pages.map((one) => ({ part: at, ...one })));
    }
  }
  return { pages, anchors };
}

/** A part's slabs in runs that each begin a page. */
function runsOf(part: Part, isLast: boolean, context: LayoutContext): readonly (readonly Slab[])[] {
  context.sections.beginPart();
  const begun = partBookmark(part);
  const runs = splitAtNewPages(part).map((blocks) => stack(blocks.map((block) => layBlock(block, area, context))));
  const ended = [...context.sections.endPart(), ...(isLast ? [context.sections.endDocument()] : [])];
  const end = slab(0, (canvas) => {
    for (const one of ended) canvas.end(one);
  });
  return runs.map((run, at) => [...(at === 0 ? begun : []), ...run, ...(at === runs.length - 1 ? [end] : [])]);
}

/** The part's own bookmark, unless a heading of its first block is the same. */
function partBookmark(part: Part): readonly Slab[] {
  if (part.blocks.some((block) => block.kind === 'heading' && block.level === 1 && block.text === part.bookmark)) return [];
  return [slab(0, (canvas, y) => canvas.bookmark(1, cleanText(part.bookmark), y))];
}

function splitAtNewPages(part: Part): readonly (readonly Part['blocks'][number][])[] {
  const runs: Part['blocks'][number][][] = [[]];
  for (const block of part.blocks) {
    const begins = block.kind === 'heading' && block.newPage === true && (runs.at(-1)?.length ?? 0) > 0;
    if (begins) runs.push([]);
    runs.at(-1)?.push(block);
  }
  return runs;
}
