import { plain } from '../../../../domain/report/text.ts';
import { linesHeight, linesOf } from '../layout/layout-context.ts';
import type { Area, LayoutContext } from '../layout/layout-context.ts';
import type { PageTop } from '../layout/slab.ts';
import { textSetting } from '../text-style.ts';
import { strong, type } from '../type-style.ts';
import { criterionRow } from './row-style.ts';

/** The line over a group that goes on from the page before: its label and that it is continued. An artifact: it was said before. */
export function continuedLabel(words: string, area: Area, context: LayoutContext): PageTop {
  const lines = linesOf(context, plain(words), textSetting(strong(type.criterion)), area.width);
  return {
    height: criterionRow.paddingTop + linesHeight(lines) + criterionRow.paddingBottom,
    draw: (canvas, y) => canvas.text(lines, { x: area.x, y: y + criterionRow.paddingTop, width: area.width }, null),
  };
}
