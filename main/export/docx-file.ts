import { open } from 'node:fs/promises';
import { renderDocx } from './docx/render-docx.ts';
import type { Renderer } from './renderer.ts';

/** Writes the record as a Word document, synced. */
export const docxFile: Renderer = async (report, path, { picture, pages, progress }) => {
  const bytes = await renderDocx(report, { picture, pages });
  progress(0.9);
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
