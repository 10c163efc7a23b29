import { ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Picture } from '../../../domain/report/report.ts';
import { cleanText } from './clean-text.ts';
import { columnTwips, pixels } from './measure.ts';
import { paragraphOf } from './paragraph-of.ts';
import { regionShapes } from './picture-regions.ts';
import { pictureSize } from './picture-size.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { cellMargins } from './table-cell.ts';
import { textRuns } from './text-runs.ts';

/** The picture, the gap, the words beside it, in mm; no picture is higher than two to a page allow. */
const columns = { picture: 112, gap: 6, words: 54 };
const highest = 112;

/** A picture, never cropped, with its words beside it; both stay on one page. */
export function pictureTable(picture: Picture, setting: Setting): Table {
  const widths = columnTwips([columns.picture, columns.gap, columns.words]);
  const none = rule(0);
  const cell = (at: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, margins: cellMargins({ top: 0, bottom: 3, left: 0, right: 0 }), children });
  return new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(0, [pictureParagraph(picture, setting)]), cell(1, [new Paragraph({ style: 'Gap' })]), cell(2, besides(picture))] })],
  });
}

function besides({ beside }: Picture): readonly Paragraph[] {
  if (beside.length === 0) return [new Paragraph({ style: 'Gap' })];
  return beside.flatMap(({ heading, text }, at) => [
    paragraphOf({ style: at === 0 ? 'TableGroup' : 'TableHead', keepNext: true }, textRuns(heading)),
    ...(text === '' ? [] : [paragraphOf({ style: 'Caption' }, textRuns(text))]),
  ]);
}

/** The picture itself, or its words in a frame where its bytes cannot be had or shown. */
function pictureParagraph(picture: Picture, setting: Setting): Paragraph {
  const bookmark = setting.bookmarks.get(picture.anchor);
  const bytes = setting.pictures.get(picture.source) ?? null;
  const size = bytes === null ? null : pictureSize(bytes);
  if (bytes === null || size === null) return paragraphOf({ style: 'Room' }, textRuns(picture.unreadable ?? picture.alternative), bookmark);
  const side = size.turn === 90 || size.turn === 270;
  const seen = side ? { width: size.height, height: size.width } : size;
  const scale = Math.min(columns.picture / seen.width, highest / seen.height);
  const image = new ImageRun({
    type: size.type,
    data: bytes,
    transformation: { width: pixels(size.width * scale), height: pixels(size.height * scale), ...(size.turn === 0 ? {} : { rotation: size.turn }) },
    altText: { id: String(setting.nextDrawing()), name: bookmark?.name ?? 'picture', title: '', description: cleanText(picture.alternative) },
  });
  const shapes = regionShapes(picture.regions, { width: seen.width * scale, height: seen.height * scale }, setting.nextDrawing);
  return paragraphOf({}, [image, ...shapes], bookmark);
}
