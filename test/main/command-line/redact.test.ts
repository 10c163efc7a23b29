import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withoutPlace } from '../../../main/evidence/photo-place.ts';
import { commandLine, type Bench } from '../../support/command-line.ts';
import { placedPhoto, plainPhoto } from '../evidence/placed-photo.ts';

const listed = z.object({ evidence: z.array(z.object({ reference: z.string(), title: z.string(), method: z.string(), day: z.string(), files: z.array(z.object({ name: z.string(), state: z.string() })) })) });

let bench: Bench;

const put = (name: string, content: string | Uint8Array) => writeFile(path.join(bench.folder, name), content);
const add = (...files: readonly string[]) => bench.ok('add', 'sam', '--title', 'The complaints book', '--method', 'product', '--day', '2026-10-07', '--file', ...files);
const redact = (...args: readonly string[]) => bench.attest('redact', 'sam', 'E1', ...args, '--because', 'a customer’s name');

beforeEach(async () => {
  bench = await commandLine();
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
  await put('book.txt', 'Mrs Grant complained');
  await put('covered.txt', '… complained');
});

describe('redact', () => {
  it('adds the copy as an item of its own that says what it is, and leaves the original in the folder', async () => {
    await add('book.txt');
    const { status, out, err } = await redact('--file', 'covered.txt');
    expect({ status, out }).toEqual({ status: 0, out: 'E2\n' });
    expect(err).toContain('E2 goes out in place of book.txt');
    const { evidence } = await bench.json(listed, 'list', 'sam');
    expect(evidence.map(({ files }) => files)).toEqual([[{ name: 'book.txt', state: 'here' }], [{ name: 'covered.txt', state: 'here' }]]);
    expect(evidence[1]).toMatchObject({ title: 'The complaints book (redacted copy)', method: 'product', day: '2026-10-07' });
    expect(await bench.ok('history', 'sam')).toContain('E2');
  });

  it('lets the original stay away without anything being wrong: withheld, in verify and in list', async () => {
    await add('book.txt');
    expect((await redact('--file', 'covered.txt')).status).toBe(0);
    const folder = path.join(bench.folder, 'sam', 'evidence');
    const original = (await Promise.all((await readdir(folder)).map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })))).find(({ text }) => text.includes('Mrs Grant'));
    await rm(path.join(folder, original?.name ?? ''));
    expect((await bench.json(listed, 'list', 'sam')).evidence[0]?.files[0]?.state).toBe('withheld');
    expect((await bench.attest('verify', 'sam')).status).toBe(0);
  });

  it('asks which file it was made from where there are several, and takes no copy of one that stays already', async () => {
    await put('page.txt', 'Another page');
    await add('book.txt', 'page.txt');
    const refused = await redact('--file', 'covered.txt');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('E1 has these files: book.txt, page.txt.');
    expect((await redact('--file', 'covered.txt', '--of', 'BOOK.txt')).status).toBe(0);
    expect((await redact('--file', 'covered.txt', '--of', 'book.txt')).err).toContain('E1 has these files: page.txt.');
    await put('covered-page.txt', '…');
    expect((await redact('--file', 'covered-page.txt')).status).toBe(0);
    expect((await redact('--file', 'covered.txt')).err).toContain('E1 has no file that goes out');
  });

  it('refuses the original itself as its own copy', async () => {
    await add('book.txt');
    const refused = await redact('--file', 'book.txt');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('is the same file as the original of E1');
  });

  it('keeps nothing of the place where a copy was photographed', async () => {
    await add('book.txt');
    const placed = await placedPhoto(true);
    await put('covered.jpg', placed);
    expect((await redact('--file', 'covered.jpg')).status).toBe(0);
    const folder = path.join(bench.folder, 'sam', 'evidence');
    const kept = await Promise.all((await readdir(folder)).filter((name) => name.endsWith('.jpg')).map((name) => readFile(path.join(folder, name))));
    expect(kept).toEqual([withoutPlace(placed)]);
  });
});

describe('a photograph that says where it was taken', () => {
  it('is added with a copy that does not, and one that says nothing is added alone', async () => {
    await put('counter.jpg', await placedPhoto(false));
    await put('plain.jpg', await plainPhoto());
    await add('counter.jpg', 'plain.jpg');
    expect((await bench.json(listed, 'list', 'sam')).evidence[0]?.files.map(({ name }) => name)).toEqual(['counter.jpg', 'counter - place left out.jpg', 'plain.jpg']);
  });
});
