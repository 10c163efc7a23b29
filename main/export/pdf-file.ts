import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { templatesRoot } from '../templates-root.ts';
import { fontFilesIn } from './pdf/fonts/font-files.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import type { Renderer } from './renderer.ts';

/** Writes the record as a PDF, page by page, synced at its end; tells on which page each anchor lies once it is laid out. */
export const pdfFile: Renderer = async (report, file, { picture, laid, progress }) => {
  const fonts = fontFilesIn(path.join(templatesRoot(), 'fonts'));
  const sink = createWriteStream(file, { flags: 'wx', flush: true });
  await renderPdf(report, { picture, fonts }, sink, { laid, progress: (done, pages) => progress(done / pages) });
};
