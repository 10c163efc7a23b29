import { setImmediate as immediate } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import type { Report } from '../../../domain/report/report.ts';
import type { PdfDocument, PdfImage } from './draw/pdf-document.ts';
import type { PictureSize } from './layout/layout-context.ts';
import type { PdfSources } from './sources.ts';

// CMYK stands outside the file's colour profile, so PDF/A forbids it.
const foreignColours = 'DeviceCMYK';

/** The pictures of a record: measured before the layout, opened again one page at a time, so that their bytes never stand in memory together. */
export interface Pictures {
  readonly sizes: ReadonlyMap<string, PictureSize>;
  /** Loads the pictures of one page. */
  readonly load: (names: readonly string[]) => Promise<void>;
  readonly open: (name: string) => PdfImage | null;
}

/** Measures every picture; one that cannot be read has no size. */
export async function picturesOf(report: Report, sources: PdfSources, document: PdfDocument): Promise<Pictures> {
  const sizes = new Map<string, PictureSize>();
  for (const name of pictureNames(report)) {
    const image = openImage(document, await sources.picture(name));
    if (image !== null) sizes.set(name, uprightSize(image));
  }
  const opened = new Map<string, PdfImage>();
  return {
    sizes,
    load: async (names) => {
      for (const name of names) {
        const image = opened.has(name) ? null : openImage(document, await sources.picture(name));
        if (image === null) continue;
        await embed(image, document);
        opened.set(name, image);
      }
    },
    open: (name) => opened.get(name) ?? null,
  };
}

function pictureNames(report: Report): readonly string[] {
  const blocks = report.parts.flatMap((part) => part.blocks);
  return [...new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.source] : [])))];
}

/** Puts a picture into the file before the page that shows it, so that the same record has the same order of objects: pdfkit takes a PNG apart in the background. */
async function embed(image: PdfImage, document: PdfDocument): Promise<void> {
  image.embed(document);
  while (image.imgData instanceof Uint8Array) await immediate();
}

function openImage(document: PdfDocument, bytes: Uint8Array | null): PdfImage | null {
  if (bytes === null) return null;
  try {
    const image = document.openImage(bytes);
    const fits = image.width > 0 && image.height > 0 && image.colorSpace !== foreignColours;
    return fits && pointsAreWhole(image) ? image : null;
  } catch {
    // Whatever is wrong with the bytes, the sentence for it is the same.
    return null;
  }
}

/** Throws where a PNG's points cannot be taken apart: pdfkit would only find out where nobody can catch it. */
function pointsAreWhole(image: PdfImage): boolean {
  return !(image.imgData instanceof Uint8Array) || inflateSync(image.imgData).length > image.height;
}

function uprightSize(image: PdfImage): PictureSize {
  const onItsSide = (image.orientation ?? 1) > 4;
  return onItsSide ? { width: image.height, height: image.width } : { width: image.width, height: image.height };
}
