import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { putText } from '../../../main/evidence/put-text.ts';
import { takeFile } from '../../../main/evidence/take-file.ts';
import { failureOf, machine, value, type Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function place(): Promise<{ readonly on: Machine; readonly folder: string; readonly evidence: string; readonly source: string }> {
  const folder = await temporaryFolder();
  return { on: await machine(), folder, evidence: path.join(folder, 'evidence'), source: path.join(await temporaryFolder(), 'Letter from Ms Žižek.PDF') };
}

describe('a file taken in as evidence', () => {
  it('stands under the first 32 digits of its SHA-256 and its extension, byte for byte', async () => {
    const { on, folder, evidence, source } = await place();
    const bytes = Buffer.alloc(3_000_000, 'evidence ');
    await writeFile(source, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const told: [number, number][] = [];
    const taken = value(await takeFile(on.context, folder, source, { onProgress: (done, total) => told.push([done, total]) }));
    expect(taken).toEqual({ file: `${sha256.slice(0, 32)}.pdf`, sha256, name: 'Letter from Ms Žižek.PDF', size: 3_000_000 });
    expect(await readdir(evidence)).toEqual([taken.file]);
    expect((await readFile(path.join(evidence, taken.file))).equals(bytes)).toBe(true);
    expect(told.at(-1)).toEqual([3_000_000, 3_000_000]);
    expect(told.length).toBeGreaterThan(1);
  });

  it.each([['notes', ''], ['notes.', ''], ['archive.tar.gz', '.gz'], ['odd.ex!e', ''], ['long.ninechars', ''], ['.hidden', '']])('named %j is kept with the ending %j', async (name, ending) => {
    const { on, folder } = await place();
    const source = path.join(await temporaryFolder(), name);
    await writeFile(source, 'x');
    expect(path.extname(value(await takeFile(on.context, folder, source)).file)).toBe(ending);
  });

  it('twice is there once', async () => {
    const { on, folder, evidence, source } = await place();
    await writeFile(source, 'same');
    const first = value(await takeFile(on.context, folder, source));
    expect(value(await takeFile(on.context, folder, source))).toEqual(first);
    expect(await readdir(evidence)).toHaveLength(1);
  });

  it('takes the place of a damaged one with its name', async () => {
    const { on, folder, evidence, source } = await place();
    await writeFile(source, 'good');
    const { file } = value(await takeFile(on.context, folder, source));
    await writeFile(path.join(evidence, file), 'goof');
    value(await takeFile(on.context, folder, source));
    expect(await readFile(path.join(evidence, file), 'utf8')).toBe('good');
  });

  it('that changes while it is copied is refused', async () => {
    const { on, folder, evidence, source } = await place();
    await writeFile(source, Buffer.alloc(3_000_000, 'x'));
    let changed = false;
    const onProgress = (): void => {
      if (!changed) appendFileSync(source, 'more');
      changed = true;
    };
    expect(failureOf(await takeFile(on.context, folder, source, { onProgress }))).toBe('file-changed');
    expect(await readdir(evidence)).toEqual([]);
  });

  it('can be cancelled, and leaves nothing', async () => {
    const { on, folder, evidence, source } = await place();
    await writeFile(source, Buffer.alloc(5_000_000, 'x'));
    const stop = new AbortController();
    expect(failureOf(await takeFile(on.context, folder, source, { signal: stop.signal, onProgress: () => stop.abort() }))).toBe('cancelled');
    expect(await readdir(evidence)).toEqual([]);
  });

  it('that is not there, or is a folder, is refused by name', async () => {
    const { on, folder, source } = await place();
    expect(failureOf(await takeFile(on.context, folder, source))).toBe('not-found');
    await mkdir(source);
    expect(failureOf(await takeFile(on.context, folder, source))).toBe('file-unreadable');
  });

  it('is refused where the portfolio has gone', async () => {
    const { on, folder, source } = await place();
    await writeFile(source, 'x');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder was');
    expect(failureOf(await takeFile(on.context, folder, source))).toBe('folder-gone');
    await rm(folder);
  });
});

describe('what was written on a form', () => {
  it('is a file like any other, and the same words are the same file', async () => {
    const { on, folder, evidence } = await place();
    const content = { format: 'attest-form-content' as const, version: 1 as const, form: 'witness-testimony', values: { testimony: 'Sam listened; then agreed a rota. 中文' } };
    const put = value(await putText(on.context, folder, content));
    const bytes = await readFile(path.join(evidence, put.file));
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(content);
    expect(put).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, name: 'witness-testimony.json' });
    expect(value(await putText(on.context, folder, content))).toEqual(put);
    expect(await readdir(evidence)).toEqual([put.file]);
  });
});
