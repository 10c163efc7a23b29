import type { Masthead } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import { mastheadLook } from '../block-style.ts';
import { rule } from '../draw/operators.ts';
import { tag } from '../draw/tag.ts';
import { textSetting } from '../text-style.ts';
import { type } from '../type-style.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { slab } from './slab.ts';

/** The two words over the thick rule of the cover. */
export function mastheadBlock(masthead: Masthead, area: Area, context: LayoutContext): LaidBlock {
  const half = area.width / 2;
  const setting = textSetting(type.eyebrow);
  const left = linesOf(context, plain(masthead.left), setting, half);
  const right = linesOf(context, plain(masthead.right), setting, half);
  const words = Math.max(linesHeight(left), linesHeight(right));
  const leftTag = tag('P', context.sections.current);
  const rightTag = tag('P', context.sections.current);
  const draw = slab(words + mastheadLook.ruleAbove + mastheadLook.rule, (canvas, y) => {
    canvas.text(left, { x: area.x, y, width: half }, leftTag);
    canvas.text(right, { x: area.x + half, y, width: half, align: 'right' }, rightTag);
    canvas.end(leftTag);
    canvas.end(rightTag);
    canvas.shape(rule(area.x, y + words + mastheadLook.ruleAbove, area.width, mastheadLook.rule));
  }, { bind: 'firm' });
  return { slabs: [draw], above: 0, below: mastheadLook.below, withLast: false };
}
