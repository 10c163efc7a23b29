import type { XmlComponent } from 'docx';
import type { Picture } from '../../../domain/report/report.ts';
import { cleanText } from './clean-text.ts';
import { paragraphOf } from './paragraph-of.ts';
import { floatingShape, type Rectangle } from './region-shape.ts';
import { textRuns } from './text-runs.ts';

/** A black frame in a white one, so that it is seen on any ground, in points; its name in white on black, in mm. */
const frame = { black: 1.25, white: 2.75 };
const nameHeight = 4.6;
const letterWidth = 2;
const nameRoom = 3.4;

/** The named regions of a picture of this size in mm, drawn over it as shapes that go with its paragraph. */
export function regionShapes(regions: Picture['regions'], size: { readonly width: number; readonly height: number }, nextDrawing: () => number): readonly XmlComponent[] {
  return regions.flatMap((region) => {
    const box = { x: region.x * size.width, y: region.y * size.height, width: region.width * size.width, height: region.height * size.height };
    const name = cleanText(region.name);
    const line = (points: number, color: string) => floatingShape(box, { line: points, color, fill: null, content: [] }, nextDrawing(), name);
    const words = paragraphOf({ style: 'RegionName' }, textRuns(name, { color: 'FFFFFF' }));
    const label = floatingShape(nameBox(name, box, size), { line: 0, color: '', fill: '000000', content: [words] }, nextDrawing(), name);
    return [line(frame.white, 'FFFFFF'), line(frame.black, '000000'), label];
  });
}

/** Above the frame where there is room over it in the picture, else inside it. */
function nameBox(name: string, box: Rectangle, picture: { readonly width: number; readonly height: number }): Rectangle {
  const width = Math.min(picture.width, name.length * letterWidth + nameRoom);
  return { x: Math.max(0, Math.min(box.x, picture.width - width)), y: box.y >= nameHeight ? box.y - nameHeight : box.y, width, height: nameHeight };
}
