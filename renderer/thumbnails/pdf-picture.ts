import { firstPage, type PdfAt } from '../viewer/pdf/first-page.ts';
import { canvasBytes, longestSide } from './small-picture.ts';

/** The first page of a PDF as a small WebP. Throws where there is none. */
export async function pdfPicture(pdf: PdfAt): Promise<Uint8Array<ArrayBuffer>> {
  return canvasBytes(await firstPage(pdf, longestSide));
}
