import fs, { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../main/memory/disk.ts';
import { lastGoodName } from '../../../main/memory/last-good.ts';
import { replaceFile } from '../../../main/memory/replace-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function systemFailure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The real disk, but for the given calls. */
function diskWith(calls: Partial<Disk>): Disk {
  return { open: fs.open, rename: fs.rename, link: fs.link, copyFile: fs.copyFile, rm: fs.rm, ...calls };
}

async function oldFile() {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'things.json');
  await writeFile(file, 'old');
  return { folder, file };
}

describe('replacing a file', () => {
  it('keeps the old text under the name of the last good copy', async () => {
    const { file } = await oldFile();
    await replaceFile(file, 'new', { lastGood: lastGoodName(file) });
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readFile(lastGoodName(file), 'utf8')).toBe('old');
  });

  it('does so too where the file system has no links', async () => {
    const { folder, file } = await oldFile();
    await replaceFile(file, 'new', { lastGood: lastGoodName(file), disk: diskWith({ link: () => Promise.reject(systemFailure('EPERM')) }) });
    expect(await readFile(lastGoodName(file), 'utf8')).toBe('old');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('leaves no third name where a kill between two steps had left two for one file', async () => {
    const { folder, file } = await oldFile();
    await fs.link(file, lastGoodName(file));
    await replaceFile(file, 'new', { lastGood: lastGoodName(file) });
    expect((await readdir(folder)).sort()).toEqual(['things.json', 'things.last-good.json']);
    expect(await readFile(lastGoodName(file), 'utf8')).toBe('old');
  });

  it('leaves the old text alone on a full disk, and nothing half-written', async () => {
    const { folder, file } = await oldFile();
    const full = diskWith({
      open: async (name, flags, mode) => {
        const handle = await fs.open(name, flags, mode);
        if (flags === 'wx') handle.writeFile = () => Promise.reject(systemFailure('ENOSPC'));
        return handle;
      },
    });
    await expect(replaceFile(file, 'new', { lastGood: lastGoodName(file), disk: full })).rejects.toThrow('ENOSPC');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['things.json']);
  });

  it('gives the name only to what is on the disk: a failed sync is a failed write', async () => {
    const { folder, file } = await oldFile();
    const lying = diskWith({
      open: async (name, flags, mode) => {
        const handle = await fs.open(name, flags, mode);
        if (flags === 'wx') handle.sync = () => Promise.reject(systemFailure('EIO'));
        return handle;
      },
    });
    await expect(replaceFile(file, 'new', { disk: lying })).rejects.toThrow('EIO');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['things.json']);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('tries the rename again while it is refused with %s', async (code) => {
    const { file } = await oldFile();
    let refusals = 3;
    const busy = diskWith({ rename: (from, to) => (refusals-- > 0 ? Promise.reject(systemFailure(code)) : fs.rename(from, to)) });
    await replaceFile(file, 'new', { disk: busy });
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it('gives a rename up that is refused for good', async () => {
    const { folder, file } = await oldFile();
    await expect(replaceFile(file, 'new', { disk: diskWith({ rename: () => Promise.reject(systemFailure('EBUSY')) }) })).rejects.toThrow('EBUSY');
    expect(await readdir(folder)).toEqual(['things.json']);
  });

  it('never uses one temporary name for two writes at once', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'things.json');
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(5000));
    await Promise.all(texts.map((text) => replaceFile(file, text)));
    expect(texts).toContain(await readFile(file, 'utf8'));
    expect(await readdir(folder)).toEqual(['things.json']);
  });
});
