import type { Picture } from '../../../../domain/report/report.ts';
import type { Box, Canvas } from '../draw/canvas.ts';
import { rule } from '../draw/operators.ts';
import { tag } from '../draw/tag.ts';
import type { Tag } from '../draw/tag.ts';
import { plain } from '../../../../domain/report/text.ts';
import { pictureStyle } from '../picture-style.ts';
import { textSetting } from '../text-style.ts';
import { type } from '../type-style.ts';
import { cleanText } from '../text/clean-text.ts';
import { besideWords, drawBeside } from './beside-words.ts';
import { linesHeight, linesOf } from './layout-context.ts';
import type { Area, LayoutContext, PictureSize } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { drawRegions } from './picture-regions.ts';
import { slab } from './slab.ts';

/** A picture, whole, with its words beside it. One that cannot be read leaves the words that say what it shows. */
export function pictureBlock(picture: Picture, area: Area, context: LayoutContext): LaidBlock {
  const size = context.pictures.get(picture.source);
  const place = { x: area.x + pictureStyle.width + pictureStyle.gap, width: pictureStyle.besideWidth };
  const beside = besideWords(picture.beside, place, context);
  const left = size === undefined ? unreadable(picture, area, context) : readable(picture, area, size, context);
  const draw = slab(Math.max(left.height, beside.height), (canvas, y) => {
    canvas.anchor(picture.anchor, y);
    left.draw(canvas, y);
    drawBeside(canvas, beside, place, y);
  }, { anchors: [picture.anchor], pictures: size === undefined ? [] : [picture.source] });
  return { slabs: [draw], above: 0, below: pictureStyle.below, withLast: false };
}

interface Left { readonly height: number; readonly draw: (canvas: Canvas, y: number) => void }

function readable(picture: Picture, area: Area, size: PictureSize, context: LayoutContext): Left {
  const scale = Math.min(pictureStyle.width / size.width, pictureStyle.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const section = context.sections.current;
  const names = picture.regions.map((region) => linesOf(context, plain(region.name), textSetting(type.regionName), width));
  return {
    height,
    draw: (canvas, y) => {
      const box: Box = { x: area.x, y, width, height };
      const figure = figureTag(picture, section, box);
      const image = context.openPicture(picture.source);
      if (image === null) canvas.begin(figure);
      else canvas.picture(image, box, figure);
      drawRegions(canvas, picture.regions, names, box, figure);
      canvas.end(figure);
    },
  };
}

function figureTag(picture: Picture, section: Tag, box: Box): Tag {
  const alternative = cleanText(picture.alternative).replaceAll('\n', ' ');
  return tag('Figure', section, { alternative, box: [box.x, box.y, box.x + box.width, box.y + box.height] });
}

function unreadable(picture: Picture, area: Area, context: LayoutContext): Left {
  const lines = linesOf(context, plain(picture.unreadable ?? picture.alternative), textSetting(type.table), pictureStyle.width);
  const owner = tag('P', context.sections.current);
  return {
    height: linesHeight(lines) + pictureStyle.besidePadding,
    draw: (canvas, y) => {
      canvas.shape(rule(area.x, y, pictureStyle.width, pictureStyle.besideRule));
      canvas.text(lines, { x: area.x, y: y + pictureStyle.besidePadding, width: pictureStyle.width }, owner);
      canvas.end(owner);
    },
  };
}
