import type { Picture } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import type { Canvas } from '../draw/canvas.ts';
import { rule } from '../draw/operators.ts';
import { tag } from '../draw/tag.ts';
import type { Tag } from '../draw/tag.ts';
import { pictureStyle } from '../picture-style.ts';
import { textSetting } from '../text-style.ts';
import type { Line } from '../text/token.ts';
import { type } from '../type-style.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';

/** The column of words beside a picture. */
export interface BesideWords { readonly height: number; readonly entries: readonly Entry[] }
interface Entry { readonly heading: readonly Line[]; readonly words: readonly Line[]; readonly below: number; readonly owner: Tag }

/** Lays out headings with their words; a heading without words is the column's title. */
export function besideWords(beside: Picture['beside'], area: Area, context: LayoutContext): BesideWords {
  const entries = beside.map((one): Entry => {
    const isTitle = one.text === '';
    return {
      heading: linesOf(context, plain(one.heading), textSetting(isTitle ? type.bodyStrong : type.besideHeading), area.width),
      words: linesOf(context, plain(one.text), textSetting(type.table), area.width),
      below: isTitle ? pictureStyle.titleBelow : pictureStyle.entryBelow,
      owner: tag('P', context.sections.current),
    };
  });
  const words = entries.reduce((sum, entry) => sum + linesHeight(entry.heading) + linesHeight(entry.words) + entry.below, 0);
  return { entries, height: pictureStyle.besideRule + pictureStyle.besidePadding + words };
}

/** Draws the column under its rule. */
export function drawBeside(canvas: Canvas, beside: BesideWords, area: Area, top: number): void {
  canvas.shape(rule(area.x, top, area.width, pictureStyle.besideRule));
  let y = top + pictureStyle.besideRule + pictureStyle.besidePadding;
  for (const entry of beside.entries) {
    canvas.text(entry.heading, { ...area, y }, entry.owner);
    y += linesHeight(entry.heading);
    canvas.text(entry.words, { ...area, y }, entry.owner);
    y += linesHeight(entry.words) + entry.below;
    canvas.end(entry.owner);
  }
}
