import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryPath, readMemory, updateMemory } from '../../../main/memory/memory-file.ts';
import type { Shape } from '../../../main/memory/shape.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { temporaryProfile } from '../../support/profile.ts';

const shape: Shape<readonly string[]> = { name: 'things', schema: z.array(z.string()).readonly(), empty: [], lifts: [] };
const add = (thing: string) => (things: readonly string[]) => [...things, thing];

async function twice() {
  const profile = await temporaryProfile();
  await updateMemory(profile, shape, add('first'));
  await updateMemory(profile, shape, add('second'));
  return { profile, file: memoryPath(profile, shape) };
}

describe('one file of the memory', () => {
  it('is empty where nothing was remembered, and reading it makes no file', async () => {
    const profile = await temporaryProfile();
    expect(await readMemory(profile, shape)).toEqual({ ok: true, value: [] });
    expect(await readdir(profile.folder)).toEqual([]);
  });

  it('says what it is, for this account only, and leaves no temporary file', async () => {
    const { profile, file } = await twice();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ format: 'attest-things', version: 1, data: ['first', 'second'] });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(profile.folder)).sort()).toEqual(['things.json', 'things.last-good.json']);
  });

  it('makes the profile folder, closed to others', async () => {
    const folder = path.join(await temporaryFolder(), 'deep', 'profile');
    const profile = await temporaryProfile(folder);
    expect((await updateMemory(profile, shape, add('x'))).ok).toBe(true);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is not written when nothing changed', async () => {
    const { profile, file } = await twice();
    const before = (await stat(file)).ino;
    await updateMemory(profile, shape, (things) => things);
    expect((await stat(file)).ino).toBe(before);
  });

  it('takes away what a killed write left', async () => {
    const { profile, file } = await twice();
    await writeFile(`${file}.0123456789ab.tmp`, '{"half');
    await updateMemory(profile, shape, add('third'));
    expect((await readdir(profile.folder)).some((name) => name.endsWith('.tmp'))).toBe(false);
  });

  it('gives every one of many changes made at once its turn', async () => {
    const profile = await temporaryProfile();
    await Promise.all(Array.from({ length: 30 }, (_, i) => updateMemory(profile, shape, add(`thing ${i}`))));
    const read = await readMemory(profile, shape);
    expect(read.ok && new Set(read.value).size).toBe(30);
  });
});

describe('a damaged file', () => {
  it.each(['', '{"format":"attest-things","ver', 'null', '[]', '{"format":"attest-other","version":1,"data":[]}', '{"format":"attest-things","version":1,"data":[1]}'])('%j is set aside, and the copy from before is taken', async (text) => {
    const { profile, file } = await twice();
    await writeFile(file, text);
    expect(await readMemory(profile, shape)).toEqual({ ok: true, value: ['first'] });
    const aside = (await readdir(profile.folder)).find((name) => name.includes('damaged'));
    expect(await readFile(path.join(profile.folder, aside ?? ''), 'utf8')).toBe(text);
    expect(profile.told).toEqual([expect.stringContaining(aside ?? '')]);
    expect(await readMemory(profile, shape)).toEqual({ ok: true, value: ['first'] });
    expect(profile.told).toHaveLength(1);
  });

  it('is mended before it is changed', async () => {
    const { profile, file } = await twice();
    await writeFile(file, '{');
    expect(await updateMemory(profile, shape, add('third'))).toEqual({ ok: true, value: ['first', 'third'] });
  });

  it('without a good copy is told once as a failure; only then does the memory begin anew', async () => {
    const { profile, file } = await twice();
    await writeFile(file, '{');
    await writeFile(path.join(profile.folder, 'things.last-good.json'), '{');
    expect(await updateMemory(profile, shape, add('third'))).toMatchObject({ ok: false, failure: { code: 'profile-damaged' } });
    expect((await readdir(profile.folder)).every((name) => name.includes('damaged'))).toBe(true);
    expect(await updateMemory(profile, shape, add('new'))).toEqual({ ok: true, value: ['new'] });
  });

  it('that is gone comes back from the copy', async () => {
    const { profile, file } = await twice();
    await rm(file);
    expect(await readMemory(profile, shape)).toEqual({ ok: true, value: ['first'] });
    expect(profile.told).toHaveLength(1);
  });
});

describe('a file that is not damaged and cannot be read', () => {
  it('because a newer program wrote it, is left as it is', async () => {
    const { profile, file } = await twice();
    const newer = '{"format":"attest-things","version":2,"data":{"unknown":true}}';
    await writeFile(file, newer);
    expect(await readMemory(profile, shape)).toMatchObject({ ok: false, failure: { code: 'profile-newer' } });
    expect(await updateMemory(profile, shape, add('x'))).toMatchObject({ ok: false, failure: { code: 'profile-newer' } });
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('because the system refuses, is never taken for empty', async () => {
    const profile = await temporaryProfile();
    await mkdir(memoryPath(profile, shape));
    expect(await readMemory(profile, shape)).toMatchObject({ ok: false, failure: { code: 'profile-unreadable' } });
    expect(await updateMemory(profile, shape, add('x'))).toMatchObject({ ok: false, failure: { code: 'profile-unreadable' } });
  });
});

describe('a file from an older program', () => {
  const newShape: Shape<{ readonly names: readonly string[] }> = {
    name: 'things',
    schema: z.object({ names: z.array(z.string()).readonly() }),
    empty: { names: [] },
    lifts: [(data) => ({ names: data })],
  };

  it('is lifted, and written in the new version at the next change', async () => {
    const { profile, file } = await twice();
    expect(await readMemory(profile, newShape)).toEqual({ ok: true, value: { names: ['first', 'second'] } });
    await updateMemory(profile, newShape, ({ names }) => ({ names: [...names, 'third'] }));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 2, data: { names: ['first', 'second', 'third'] } });
  });
});
