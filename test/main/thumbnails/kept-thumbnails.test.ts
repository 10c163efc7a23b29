import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetThumbnails, forgetThumbnailsOf, keepThumbnail, knownThumbnail } from '../../../main/thumbnails/kept-thumbnails.ts';
import { isThumbnail, largestThumbnail } from '../../../main/thumbnails/thumbnail-bytes.ts';
import { smallWebp } from '../../support/small-webp.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const [first, second] = ['portfolio1aaaaaa', 'portfolio2aaaaaa'];
const names = [1, 2, 3, 4, 5, 6].map((number) => `${String(number).repeat(32)}.jpg`);
const [one = '', two = ''] = names;

async function profile(): Promise<{ readonly folder: string }> {
  return { folder: await temporaryFolder() };
}

describe('what may be kept', () => {
  it('is a whole WebP picture and nothing else', () => {
    expect(isThumbnail(smallWebp())).toBe(true);
    expect(isThumbnail(smallWebp().subarray(0, 30))).toBe(false);
    expect(isThumbnail(new Uint8Array([...smallWebp(), 1]))).toBe(false);
    expect(isThumbnail(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBe(false);
    expect(isThumbnail(new Uint8Array())).toBe(false);
  });

  it('is small', () => {
    const base = smallWebp().length;
    expect(isThumbnail(smallWebp(largestThumbnail - base))).toBe(true);
    expect(isThumbnail(smallWebp(largestThumbnail - base + 1))).toBe(false);
  });
});

describe('thumbnails', () => {
  it('are found again by portfolio and file, for this account alone', async () => {
    const home = await profile();
    await keepThumbnail(home, first, one, smallWebp(7));
    expect(await knownThumbnail(home, first, one)).toEqual(smallWebp(7));
    expect(await knownThumbnail(home, second, one)).toBeNull();
    expect(await knownThumbnail(home, first, two)).toBeNull();
    const place = path.join(home.folder, 'thumbnails', first);
    expect(await readdir(place)).toEqual([`${one}.webp`]);
    if (process.platform !== 'win32') expect([(await stat(place)).mode & 0o777, (await stat(path.join(place, `${one}.webp`))).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  it('are made anew where what is kept was cut short or exchanged', async () => {
    const home = await profile();
    await keepThumbnail(home, first, one, smallWebp());
    const file = path.join(home.folder, 'thumbnails', first, `${one}.webp`);
    await writeFile(file, smallWebp().subarray(0, 25));
    expect(await knownThumbnail(home, first, one)).toBeNull();
    await keepThumbnail(home, first, one, smallWebp(3));
    expect(await knownThumbnail(home, first, one)).toEqual(smallWebp(3));
  });

  it('are forgotten file by file, and a portfolio at once', async () => {
    const home = await profile();
    for (const portfolio of [first, second]) for (const name of [one, two]) await keepThumbnail(home, portfolio, name, smallWebp());
    await forgetThumbnails(home, first, [one, 'never kept']);
    expect([await knownThumbnail(home, first, one), await knownThumbnail(home, first, two)]).toEqual([null, smallWebp()]);
    await forgetThumbnailsOf(home, first);
    expect(await readdir(path.join(home.folder, 'thumbnails'))).toEqual([second]);
  });

  it('make room for new ones: the oldest go, whichever portfolio they are of', async () => {
    const home = await profile();
    const size = smallWebp(1000).length;
    const folder = path.join(home.folder, 'thumbnails');
    for (const [place, name] of names.slice(0, 5).entries()) {
      await keepThumbnail(home, place % 2 === 0 ? first : second, name, smallWebp(1000), size * 5);
      await utimes(path.join(folder, place % 2 === 0 ? first : second, `${name}.webp`), place + 1, place + 1);
    }
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.webp'))).toHaveLength(5);
    await keepThumbnail(home, second, names[5] ?? '', smallWebp(1000), size * 5);
    const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.webp')).map((name) => path.basename(name).slice(0, 1)).sort();
    expect(left).toEqual(['4', '5', '6']);
  });

  it('cost nothing where they cannot be kept', async () => {
    const home = await profile();
    await writeFile(path.join(home.folder, 'thumbnails'), 'a file, where the folder should be');
    await keepThumbnail(home, first, one, smallWebp());
    expect(await knownThumbnail(home, first, one)).toBeNull();
    await forgetThumbnails(home, first, [one]);
    expect(await stat(path.join(home.folder, 'thumbnails'))).toMatchObject({ size: 34 });
  });
});
