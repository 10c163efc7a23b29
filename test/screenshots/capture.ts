import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stage } from './stage.ts';

/** How large a picture is, in points of the screen, and how much larger everything in it is drawn. */
export const sizes = [
  { name: '1440x900', width: 1440, height: 900, zoom: 1 },
  { name: '1024x700', width: 1024, height: 700, zoom: 1 },
  { name: 'zoom200', width: 1440, height: 900, zoom: 2 },
] as const;

export const themes = ['light', 'dark'] as const;

const folder = path.resolve(import.meta.dirname, '../../out/screenshots');

/** Writes what the window shows now, once it has stopped changing: Playwright's own pictures cut a page that is zoomed. */
export async function capture({ app, page }: Stage, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined)));
  });
  await page.waitForFunction(isDrawn, undefined, { timeout: 20_000 });
  const shown = (): Promise<string> => app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64') ?? '');
  let [before, now] = ['', await shown()];
  for (let tries = 0; tries < 12 && before !== now; tries++) [before, now] = [now, await shown()];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.png`), Buffer.from(now, 'base64'));
}

/** Whether every large canvas that can be seen has something on it: pages of a PDF are drawn after they are there. */
function isDrawn(): boolean {
  const seen = [...document.querySelectorAll('canvas')].filter((canvas) => {
    const { top, bottom, width, height } = canvas.getBoundingClientRect();
    return width > 200 && height > 200 && bottom > 0 && top < window.innerHeight;
  });
  return seen.every((canvas) => {
    const small = Object.assign(document.createElement('canvas'), { width: 4, height: 4 });
    const pen = small.getContext('2d');
    pen?.drawImage(canvas, 0, 0, 4, 4);
    return pen?.getImageData(0, 0, 4, 4).data.some((value) => value > 0) ?? true;
  });
}
