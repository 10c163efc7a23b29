import { readFile, rename, writeFile, appendFile, open } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppendFile, createAppendFile, openAppendFile, type JournalHandle } from '../../../main/journal/append-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function newFile(): Promise<string> {
  return path.join(await temporaryFolder(), 'journal.jsonl');
}

/** The same file with some calls exchanged. */
async function failing(file: string, end: number, calls: (handle: JournalHandle) => Partial<JournalHandle>): Promise<AppendFile> {
  const handle = await open(file, 'r+');
  const whole: JournalHandle = {
    fd: handle.fd, write: handle.write.bind(handle), datasync: handle.datasync.bind(handle), truncate: handle.truncate.bind(handle),
    stat: handle.stat.bind(handle), read: handle.read.bind(handle), close: handle.close.bind(handle),
  };
  return new AppendFile(file, { ...whole, ...calls(whole) }, end);
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a file that is appended to', () => {
  it('is made only where nothing is', async () => {
    const file = await newFile();
    await (await createAppendFile(file, Buffer.from('head\n'))).close();
    await expect(createAppendFile(file, Buffer.from('other\n'))).rejects.toThrow('EEXIST');
    expect(await readFile(file, 'utf8')).toBe('head\n');
  });

  it('loses what stands after its good end when it is opened', async () => {
    const file = await newFile();
    await writeFile(file, 'good\ntorn');
    const open = await openAppendFile(file, 5);
    expect((await open.append(Buffer.from('more\n'))).kind).toBe('written');
    expect(await readFile(file, 'utf8')).toBe('good\nmore\n');
    await open.close();
  });

  it('is cut back to its good end after a short write, and may be tried again', async () => {
    const file = await newFile();
    await writeFile(file, 'good\n');
    let full = true;
    const append = await failing(file, 5, ({ write }) => ({
      write: ((bytes: Uint8Array, from: number, length: number, at: number) => {
        if (full && at > 5) return Promise.reject(systemError('ENOSPC'));
        return write(bytes, from, full ? 3 : length, at);
      }) as JournalHandle['write'],
    }));
    expect(await append.append(Buffer.from('second\n'))).toMatchObject({ kind: 'refused', usable: true, error: { code: 'ENOSPC' } });
    expect(await readFile(file, 'utf8')).toBe('good\n');
    full = false;
    expect((await append.append(Buffer.from('second\n'))).kind).toBe('written');
    expect(await readFile(file, 'utf8')).toBe('good\nsecond\n');
    await append.close();
  });

  it('takes nothing more after a failed sync, which is never asked for again', async () => {
    const file = await newFile();
    await writeFile(file, 'good\n');
    let syncs = 0;
    const append = await failing(file, 5, () => ({
      datasync: () => {
        syncs += 1;
        return Promise.reject(systemError('EIO'));
      },
    }));
    expect(await append.append(Buffer.from('second\n'))).toMatchObject({ kind: 'refused', usable: false, error: { code: 'EIO' } });
    await expect(append.append(Buffer.from('third\n'))).rejects.toThrow('takes nothing more');
    expect(syncs).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('good\n');
    await append.close();
  });

  it('does not keep what was refused in a file that was moved away, and so is not found twice when it is back', async () => {
    const file = await newFile();
    await writeFile(file, 'good\n');
    const append = await openAppendFile(file, 5);
    await rename(file, `${file}.away`);
    expect((await append.append(Buffer.from('anew\n'))).kind).toBe('replaced');
    expect(await readFile(`${file}.away`, 'utf8')).toBe('good\n');
    await append.close();
  });

  it('says so when its path names another file by then, and still has its own bytes', async () => {
    const file = await newFile();
    const append = await createAppendFile(file, Buffer.from('head\n'));
    await append.append(Buffer.from('first\n'));
    await writeFile(`${file}.new`, 'head\n');
    await rename(`${file}.new`, file);
    expect((await append.append(Buffer.from('second\n'))).kind).toBe('replaced');
    expect((await append.goodBytes()).toString()).toBe('head\nfirst\n');
    expect(await readFile(file, 'utf8')).toBe('head\n');
    await append.close();
  });

  it('never writes over what another program appended', async () => {
    const file = await newFile();
    const append = await createAppendFile(file, Buffer.from('head\n'));
    await appendFile(file, 'theirs\n');
    expect((await append.append(Buffer.from('mine\n'))).kind).toBe('replaced');
    expect(await readFile(file, 'utf8')).toBe('head\ntheirs\n');
    await append.close();
  });
});
