import { describe, expect, it } from 'vitest';
import type { EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import type { Likeness, Thumbnail, Wanted } from '../../../renderer/thumbnails/thumbnail.ts';
import { Thumbnails } from '../../../renderer/thumbnails/thumbnails.ts';
import { smallWebp } from '../../support/small-webp.ts';

const photo = (number: number): Wanted => wanted(number, 'picture', 'jpg');

function wanted(number: number, likeness: Likeness, ending: string): Wanted {
  return { file: { file: `${String(number).padStart(32, '0')}.${ending}` as EvidenceFileName, size: 10 }, likeness };
}

/** Thumbnails that are made when the test says so, with everything that was asked for and kept. */
function workshop(kept: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map()) {
  const made: string[] = [];
  const keeping: string[] = [];
  const waiting = new Map<string, (made: Thumbnail | null) => void>();
  const thumbnails = new Thumbnails({
    known: (file) => Promise.resolve(kept.get(file) ?? null),
    keep: (file) => void keeping.push(file),
    make: ({ file: { file } }, signal) => new Promise((resolve) => {
      made.push(file);
      waiting.set(file, resolve);
      signal.addEventListener('abort', () => resolve(null), { once: true });
    }),
  });
  const settle = () => new Promise((resolve) => { setImmediate(resolve); });
  const finish = async ({ file: { file } }: Wanted, result: Thumbnail = { kind: 'picture', bytes: smallWebp() }) => {
    waiting.get(file)?.(result);
    await settle();
  };
  return { thumbnails, made, keeping, settle, finish };
}

describe('thumbnails', () => {
  it('are made once, told to whoever hears, and kept', async () => {
    const { thumbnails, made, keeping, settle, finish } = workshop();
    let heard = 0;
    thumbnails.hear(photo(1).file.file, () => { heard += 1; });
    const leave = thumbnails.want(photo(1));
    thumbnails.want(photo(1));
    await settle();
    expect([made, thumbnails.shown(photo(1).file.file), heard]).toEqual([[photo(1).file.file], null, 0]);
    await finish(photo(1));
    expect(thumbnails.shown(photo(1).file.file)).toMatchObject({ kind: 'picture', address: expect.stringMatching(/^blob:/) as string });
    expect([heard, keeping]).toEqual([1, [photo(1).file.file]]);
    leave();
    thumbnails.want(photo(1));
    await settle();
    expect(made).toHaveLength(1);
  });

  it('that are kept are not made again', async () => {
    const { thumbnails, made, keeping, settle } = workshop(new Map([[photo(1).file.file, smallWebp()]]));
    thumbnails.want(photo(1));
    await settle();
    expect(thumbnails.shown(photo(1).file.file)?.kind).toBe('picture');
    expect([made, keeping]).toEqual([[], []]);
  });

  it('of words are made from a few bytes each time, and never kept', async () => {
    const { thumbnails, keeping, settle, finish } = workshop();
    const letter = wanted(1, 'text', 'txt');
    thumbnails.want(letter);
    await settle();
    await finish(letter, { kind: 'words', words: 'Dear Mrs Adeyemi', look: 'prose' });
    expect([thumbnails.shown(letter.file.file), keeping]).toEqual([{ kind: 'words', words: 'Dear Mrs Adeyemi', look: 'prose' }, []]);
  });

  it('are made one at a time, in the order of asking, and not at all for what went out of sight', async () => {
    const { thumbnails, made, settle, finish } = workshop();
    thumbnails.want(photo(1));
    const leave = thumbnails.want(photo(2));
    thumbnails.want(photo(3));
    await settle();
    expect(made).toEqual([photo(1).file.file]);
    leave();
    await finish(photo(1));
    expect(made).toEqual([photo(1).file.file, photo(3).file.file]);
    await finish(photo(3));
    thumbnails.want(photo(2));
    await settle();
    expect(made.at(-1)).toBe(photo(2).file.file);
  });

  it('that are being made are stopped when they go out of sight, and begun anew when they come back', async () => {
    const { thumbnails, made, keeping, settle, finish } = workshop();
    const leave = thumbnails.want(photo(1));
    await settle();
    leave();
    await settle();
    expect([thumbnails.shown(photo(1).file.file), keeping]).toEqual([null, []]);
    thumbnails.want(photo(1));
    await settle();
    await finish(photo(1));
    expect(made).toHaveLength(2);
    expect(thumbnails.shown(photo(1).file.file)?.kind).toBe('picture');
  });

  it('that cannot be made are not tried again', async () => {
    const { thumbnails, made, keeping, settle, finish } = workshop();
    const leave = thumbnails.want(photo(1));
    await settle();
    await finish(photo(1), { kind: 'none' });
    leave();
    thumbnails.want(photo(1));
    await settle();
    expect([thumbnails.shown(photo(1).file.file), made.length, keeping]).toEqual([{ kind: 'none' }, 1, []]);
  });

  it('that are forgotten are gone from the page, and whoever shows them hears it', async () => {
    const { thumbnails, settle, finish } = workshop();
    thumbnails.want(photo(1));
    await settle();
    await finish(photo(1));
    const shown = thumbnails.shown(photo(1).file.file);
    const address = shown?.kind === 'picture' ? shown.address : '';
    expect((await fetch(address)).ok).toBe(true);
    let heard = false;
    thumbnails.hear(photo(1).file.file, () => { heard = true; });
    thumbnails.forget([photo(1).file.file, photo(2).file.file]);
    expect([thumbnails.shown(photo(1).file.file), heard]).toEqual([null, true]);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('that came too late for a forgotten file are not shown', async () => {
    const { thumbnails, settle, finish } = workshop();
    thumbnails.want(photo(1));
    await settle();
    thumbnails.forget([photo(1).file.file]);
    await finish(photo(1));
    expect(thumbnails.shown(photo(1).file.file)).toBeNull();
  });

  it('are let go when there are very many, but never one that is in sight', async () => {
    const many = Array.from({ length: 900 }, (_, number) => photo(number));
    const { thumbnails, settle } = workshop(new Map(many.map(({ file }) => [file.file, smallWebp()])));
    for (const [place, one] of many.entries()) {
      const leave = thumbnails.want(one);
      await settle();
      if (place !== 5) leave();
    }
    const here = many.filter(({ file }) => thumbnails.shown(file.file) !== null);
    expect(here).toHaveLength(800);
    expect(here.slice(0, 2)).toEqual([photo(5), photo(101)]);
  });
});
