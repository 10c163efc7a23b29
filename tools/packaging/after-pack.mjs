// @ts-check
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** A runtime that was handed over is copied whole: what only development needs of it goes. @param {{ appOutDir: string }} context */
export default async function afterPack({ appOutDir }) {
  for (const name of ['resources/default_app.asar', 'complete', 'version']) await rm(path.join(appOutDir, name), { force: true });
}
