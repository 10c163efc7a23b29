import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { pngHead } from '../support/picture-heads.ts';
import { dropFile } from './drop-file.ts';
import { film, movingGif, turned, twoHalves } from './pictures.ts';
import { goTo, message, openFromShelf } from './portfolio-window.ts';
import { smallPdf } from './small-pdf.ts';
import { chooseNext } from './system-dialogs.ts';
import { story } from './window.ts';

function list(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Evidence, by the day it happened' });
}

function item(page: Page, title: string): Locator {
  return list(page).getByRole('option', { name: new RegExp(`^E\\d+ ${title}`) });
}

/** An empty portfolio, at its evidence. */
async function toEvidence(page: Page, folder: string, attest: (...args: readonly string[]) => string): Promise<void> {
  attest('new', path.join(folder, 'Sam'), '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7');
  await page.reload();
  await openFromShelf(page, 'Sam Okafor');
  await page.getByRole('button', { name: /^Work as Sam Okafor/ }).click();
  await goTo(page, 'Evidence');
}

/** Adds files, each as an item of its own. */
async function addFiles(app: ElectronApplication, page: Page, folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  for (const [place, content] of Object.values(files).entries()) await writeFile(paths[place] ?? '', content);
  await chooseNext(app, ...paths);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByRole('button', { name: `Add ${paths.length} items` }).click();
  await expect(message(page, `${paths.length} items added`)).toBeVisible();
}

interface Seen { readonly wide: boolean; readonly first: string; readonly last: string }

/** What the small picture of an item shows: whether it lies, and what colours its two ends have. */
async function seen(row: Locator): Promise<Seen> {
  await expect(row.locator('img')).toHaveJSProperty('complete', true);
  return row.locator('img').evaluate(async (picture: HTMLImageElement) => {
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const colour = (x: number, y: number): string => {
      const [red = 0, , blue = 0] = pen?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data ?? [];
      return red > 200 && blue < 90 ? 'red' : blue > 200 && red < 90 ? 'blue' : 'other';
    };
    const wide = width > height;
    return wide ? { wide, first: colour(0.2, 0.5), last: colour(0.8, 0.5) } : { wide, first: colour(0.5, 0.2), last: colour(0.5, 0.8) };
  });
}

async function kept(profile: string): Promise<number> {
  return (await readdir(path.join(profile, 'thumbnails'), { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.webp')).length;
}

story('a dropped photograph shows its own thumbnail, turned the right way, in the list and in the gallery', async ({ page, folder, profile, attest }) => {
  await toEvidence(page, folder, attest);
  await dropFile(page, 'handover-board.jpg', turned(await twoHalves(page, 'image/jpeg', 4000, 3000)));
  await page.getByRole('dialog', { name: 'Add evidence' }).getByRole('button', { name: 'Add evidence' }).click();
  await expect(message(page, 'added')).toBeVisible();
  expect(await seen(item(page, 'Handover board'))).toEqual({ wide: false, first: 'red', last: 'blue' });
  await page.getByRole('button', { name: 'As a gallery' }).click();
  expect(await seen(item(page, 'Handover board'))).toEqual({ wide: false, first: 'red', last: 'blue' });
  await expect.poll(() => kept(profile)).toBe(1);
  expect(await readdir(path.join(folder, 'Sam', 'evidence'))).toHaveLength(1);

  await story.step('it is made once: the next time it comes from what is kept, and nothing is unpacked', async () => {
    await page.reload();
    await openFromShelf(page, 'Sam Okafor');
    await goTo(page, 'Evidence');
    expect(await seen(item(page, 'Handover board'))).toEqual({ wide: false, first: 'red', last: 'blue' });
    expect(page.workers()).toEqual([]);
  });
});

story('evidence that is erased loses its thumbnail, on the screen and on the disk', async ({ app, page, folder, profile, attest }) => {
  await toEvidence(page, folder, attest);
  await addFiles(app, page, folder, { 'guest.png': await twoHalves(page, 'image/png', 300, 200), 'board.webp': await twoHalves(page, 'image/webp', 300, 200) });
  expect(await seen(item(page, 'Guest'))).toMatchObject({ wide: true });
  expect(await seen(item(page, 'Board'))).toMatchObject({ wide: true });
  await expect.poll(() => kept(profile)).toBe(2);
  await item(page, 'Guest').click();
  await page.getByRole('button', { name: /^More for E/ }).click();
  await page.getByRole('menuitem', { name: 'Erase' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByRole('textbox').fill('The guest asked for it.');
  await asking.getByRole('button', { name: 'Erase for good' }).click();
  await expect(item(page, 'Guest')).toContainText('Erased');
  await expect(item(page, 'Guest').locator('img')).toHaveCount(0);
  expect(await kept(profile)).toBe(1);
  await expect(item(page, 'Board').locator('img')).toHaveCount(1);
});

story('every kind of file shows what it begins with', async ({ app, page, folder, attest }) => {
  await toEvidence(page, folder, attest);
  await addFiles(app, page, folder, {
    'moving.gif': movingGif(), 'film.webm': await film(page), 'letter.pdf': smallPdf('Dear Mrs Adeyemi'), 'log.csv': 'Room,Fault\n311,Lift\n',
    'notes.txt': 'Mrs Adeyemi rang twice.\n', 'mail.eml': 'From: Tom <tom@example.org>\r\nSubject: Lift out of order\r\n\r\nIt stands still.\r\n', 'page.html': '<h1>Hello</h1><script>document.title = "ran"</script>',
  });
  await page.getByRole('button', { name: 'As a gallery' }).click();
  await expect(item(page, 'Notes')).toContainText('Mrs Adeyemi rang twice.');
  await expect(item(page, 'Mail')).toContainText('Lift out of order');
  await expect(item(page, 'Log')).toContainText('311Lift');
  await expect(item(page, 'Page')).toContainText('<h1>Hello</h1>');
  expect(await seen(item(page, 'Film'))).toEqual({ wide: true, first: 'red', last: 'blue' });
  expect(await seen(item(page, 'Moving'))).toMatchObject({ first: 'red', last: 'red' });
  expect(await seen(item(page, 'Letter'))).toMatchObject({ wide: false });
  await expect(page).toHaveTitle('Attest');
});

/** A picture of 900 million points that weighs next to nothing. */
function bomb(): Buffer {
  const head = Buffer.from(pngHead(30_000, 30_000)).subarray(0, 33);
  const packed = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([head, ...Array.from({ length: 20 }, () => packed)]);
}

story('a picture that is damaged or hostile shows the drawing of its kind, and those after it are made', async ({ app, page, folder, profile, attest }) => {
  await toEvidence(page, folder, attest);
  const photograph = await twoHalves(page, 'image/jpeg', 1200, 800);
  await addFiles(app, page, folder, {
    'bomb.png': bomb(), 'cut.jpg': photograph.subarray(0, 400), 'empty.png': '', 'lies.jpg': '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'ran\'"><script>document.title = "ran"</script></svg>',
    'broken.pdf': '%PDF-1.7\nno more than this', 'silent.mp4': 'no film', 'whole.jpg': photograph,
  });
  expect(await seen(item(page, 'Whole'))).toEqual({ wide: true, first: 'red', last: 'blue' });
  for (const title of ['Bomb', 'Empty', 'Lies', 'Broken', 'Silent']) await expect(item(page, title).locator('img')).toHaveCount(0);
  expect(await kept(profile)).toBeLessThanOrEqual(2);
  await expect(page).toHaveTitle('Attest');
});
