import type { FieldBlock } from '../../../../domain/report/report.ts';
import { plain } from '../../../../domain/report/text.ts';
import { paragraphLooks, writingRoom } from '../block-style.ts';
import { rule } from '../draw/operators.ts';
import { textSetting } from '../text-style.ts';
import { linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import { stack } from './laid-block.ts';
import type { LaidBlock } from './laid-block.ts';
import { paragraphSlabs } from './paragraph-block.ts';
import { slab } from './slab.ts';

/** What was written, as paragraphs; ruled lines to write on where nothing was. */
export function fieldBlock(field: FieldBlock, area: Area, context: LayoutContext): LaidBlock {
  const written = field.paragraphs.filter((words) => words.trim() !== '');
  if (written.length === 0) return emptyRoom(area);
  const look = paragraphLooks.body;
  const blocks = written.map((words): LaidBlock => {
    const lines = linesOf(context, plain(words), textSetting(look.type), Math.min(look.width, area.width));
    return { slabs: paragraphSlabs(lines, area, 'P', context), above: look.above, below: look.below, withLast: false };
  });
  return { slabs: stack(blocks), above: look.above, below: look.below, withLast: false };
}

function emptyRoom(area: Area): LaidBlock {
  const height = writingRoom.lines * writingRoom.pitch;
  const draw = slab(height, (canvas, y) => {
    const lines = Array.from({ length: writingRoom.lines }, (_, at) => rule(area.x, y + (at + 1) * writingRoom.pitch - writingRoom.rule, area.width, writingRoom.rule));
    canvas.shape(lines.join('\n'));
  });
  return { slabs: [draw], above: 0, below: writingRoom.below, withLast: true };
}
