import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarMember, unzipTo } from '../../tools/unpack.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A zip of one file. */
function zipOf(name: string, text: string, mode = 0o100755): Buffer {
  const packed = deflateRawSync(Buffer.from(text));
  const local = Buffer.alloc(30);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(mode * 0x10000, 38);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, Buffer.from(name), end]);
}

describe('unpacking', () => {
  it('writes what it is asked for, under the name it is given', async () => {
    const folder = await temporaryFolder();
    await unzipTo(zipOf('Program/run', 'hello'), folder, (name) => name.replace('Program/', 'bin/'));
    expect(await readFile(path.join(folder, 'bin/run'), 'utf8')).toBe('hello');
    await unzipTo(zipOf('other', 'hello'), folder, () => null);
    expect(await readdir(folder)).toEqual(['bin']);
  });

  it('refuses paths that lead outside, links and what is no zip', async () => {
    const folder = await temporaryFolder();
    await expect(unzipTo(zipOf('../evil', 'x'), folder, (name) => name)).rejects.toThrow('leads outside');
    await expect(unzipTo(zipOf('link', '/etc/passwd', 0o120777), folder, (name) => name)).rejects.toThrow('link');
    await expect(unzipTo(Buffer.from('hello'), folder, (name) => name)).rejects.toThrow('no zip');
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds a file in a tar, and says when it is not there', () => {
    const header = Buffer.alloc(512);
    header.write('package/a.zip', 0);
    header.write('00000000005', 124);
    const tar = Buffer.concat([header, Buffer.from('hello'.padEnd(512, '\0')), Buffer.alloc(1024)]);
    expect(tarMember(tar, 'package/a.zip').toString()).toBe('hello');
    expect(() => tarMember(tar, 'package/b.zip')).toThrow('package/b.zip is not in the archive');
  });
});
