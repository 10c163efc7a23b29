import { plain } from '../../../../domain/report/text.ts';
import { tabLook } from '../block-style.ts';
import type { Canvas } from '../draw/canvas.ts';
import { frame } from '../draw/operators.ts';
import type { Tag } from '../draw/tag.ts';
import { textSetting } from '../text-style.ts';
import { type } from '../type-style.ts';
import { linesOf } from './layout-context.ts';
import type { Area, LayoutContext } from './layout-context.ts';

/** The framed mark of an evidence form ("E3"), hanging at the right of its heading. */
export interface EvidenceTab {
  readonly width: number;
  readonly draw: (canvas: Canvas, top: number, owner: Tag) => void;
}

/** The mark's frame is as wide as its words. */
export function evidenceTab(words: string, area: Area, context: LayoutContext): EvidenceTab {
  const room = area.width / 3;
  const lines = linesOf(context, plain(words), textSetting(type.evidenceTab), room);
  const inner = Math.max(0, ...lines.map((line) => line.width));
  const width = inner + 2 * tabLook.sides + 2 * tabLook.rule;
  const height = lines.length * type.evidenceTab.leading + tabLook.top + tabLook.bottom + 2 * tabLook.rule;
  const x = area.x + area.width - width;
  return {
    width,
    draw: (canvas, top, owner) => {
      const y = top - tabLook.raise;
      canvas.shape(frame(x, y, width, height, tabLook.rule));
      canvas.text(lines, { x: x + tabLook.rule + tabLook.sides, y: y + tabLook.rule + tabLook.top, width: inner }, owner);
    },
  };
}
