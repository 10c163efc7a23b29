import type { Picture } from '../../../../domain/report/report.ts';
import type { Box, Canvas } from '../draw/canvas.ts';
import { frame, ground, ink } from '../draw/operators.ts';
import type { Tag } from '../draw/tag.ts';
import { pictureStyle } from '../picture-style.ts';
import type { Line } from '../text/token.ts';
import { type } from '../type-style.ts';

/** Draws named regions over a picture: a black frame in a white one, so that it is seen on any ground, and its name at its upper left. */
export function drawRegions(canvas: Canvas, regions: Picture['regions'], names: readonly (readonly Line[])[], picture: Box, figure: Tag): void {
  for (const [at, region] of regions.entries()) {
    const box = within(picture, region);
    canvas.shape(frameOf(box));
    drawName(canvas, names[at] ?? [], box, picture, figure);
  }
}

function within(picture: Box, region: Picture['regions'][number]): Box {
  return {
    x: picture.x + region.x * picture.width,
    y: picture.y + region.y * picture.height,
    width: region.width * picture.width,
    height: region.height * picture.height,
  };
}

function frameOf(box: Box): string {
  const halo = pictureStyle.regionHalo;
  const outer = frame(box.x - halo, box.y - halo, box.width + 2 * halo, box.height + 2 * halo, pictureStyle.regionFrame + 2 * halo);
  return `${ink(1)} ${outer} ${ink(0)} ${frame(box.x, box.y, box.width, box.height, pictureStyle.regionFrame)}`;
}

/** Above the frame where there is room over it in the picture, else inside it. */
function drawName(canvas: Canvas, lines: readonly Line[], box: Box, picture: Box, figure: Tag): void {
  const width = (lines[0]?.width ?? 0) + 2 * pictureStyle.regionPadding;
  const height = lines.length * type.regionName.leading;
  const y = box.y - height >= picture.y ? box.y - height : box.y;
  const x = Math.max(picture.x, Math.min(box.x, picture.x + picture.width - width));
  canvas.shape(ground(x, y, width, height));
  canvas.text(lines, { x: x + pictureStyle.regionPadding, y, width, white: true }, figure);
}
