import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../main/system/make-folders.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('making folders', () => {
  it('makes those that are missing, and minds none that is there', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b', 'c');
    await makeFolders(folder, 0o700);
    await makeFolders(folder, 0o700);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.dirname(folder))).mode & 0o777).toBe(0o700);
  });

  it('comes back, with the system’s answer, where no folder can be', async () => {
    const file = path.join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    await expect(makeFolders(path.join(file, 'below'))).rejects.toThrow('ENOTDIR');
    await expect(makeFolders('/proc/attest/below')).rejects.toThrow('ENOENT');
  });
});
