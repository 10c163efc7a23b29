import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { templatesRoot } from '../templates-root.ts';
import { fontFilesIn } from './pdf/fonts/font-files.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import type { Renderer } from './renderer.ts';

/** Writes the record as a PDF, page by page, synced at its end; tells on which page each anchor lies. */
export const pdfFile: Renderer = async (report, file, { picture, progress }) => {
  const fonts = fontFilesIn(path.join(templatesRoot(), 'fonts'));
  const sink = createWriteStream(file, { flags: 'wx', flush: true });
  const { anchors } = await renderPdf(report, { picture, fonts }, sink, { progress: (done, pages) => progress(done / pages) });
  return anchors;
};
