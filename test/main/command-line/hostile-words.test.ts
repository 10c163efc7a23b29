import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, type Bench } from '../../support/command-line.ts';

const add = ['add', 'sam', '--method', 'product', '--day', '2026-10-14', '--title'];
const listed = z.object({ evidence: z.array(z.object({ reference: z.string(), title: z.string(), files: z.array(z.object({ name: z.string() })) })) });
const assessor = ['--as', 'assessor:Priya Nair'];

async function begin(): Promise<Bench> {
  const bench = await commandLine();
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
  await bench.ok(...add, 'A letter');
  await bench.ok('claim', 'sam', 'E1', 'performance/3');
  return bench;
}

const long = (length: number): string => 'x'.repeat(length);

test.each([
  ['a number', ['new', 'other', '--candidate', 'Al', '--unit', 'WM57', '--number', long(501)], /candidate number is 501 .* 500 fit/],
  ['a note', [...add, 'T', '--note', long(2001)], /The note is 2001 .* 2000 fit/],
  ['a client', [...add, 'T', '--client', long(201)], /The client is 201 .* 200 fit/],
  ['a name on evidence', [...add, 'T', '--by', `witness:${long(201)}`], /The name is 201 .* 200 fit/],
  ['what a claim says', ['claim', 'sam', 'E1', 'performance/4', '--how', long(20_001)], /20001 .* 20000 fit/],
  ['why of a judgement', ['judge', 'sam', 'E1', 'performance/3', '--verdict', 'accepted', '--why', long(20_001), ...assessor], /The reason is 20001/],
  ['permission', ['decide', 'sam', 'PPL2GEN7-FORM', '--outcome', 'competent', '--permission', long(20_001), ...assessor], /The permission is 20001/],
])('what would not be read again from the journal is refused, never acknowledged: %s', async (_what, args, sentence) => {
  const bench = await begin();
  const said = await bench.attest(...args);
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(sentence);
  expect((await bench.attest('verify', 'sam')).out).not.toMatch(/no effect/);
});

test('as long as may be is kept whole', async () => {
  const bench = await begin();
  await bench.ok(...add, long(500), '--note', long(2000), '--client', long(200));
  await bench.ok('claim', 'sam', 'E2', 'performance/4', '--how', long(20_000));
  const { evidence } = await bench.json(listed, 'list', 'sam');
  expect(evidence[1]?.title).toHaveLength(500);
});

test('titles stay on one line, composed, and steer nothing; what looks like a message is kept as it is', async () => {
  const bench = await begin();
  await bench.ok(...add, 'one\ntwo\u001b[31m \u202Eevil');
  await bench.ok(...add, 'Lly\u0302r {{name}} $t(library.open-folder)');
  const { evidence } = await bench.json(listed, 'list', 'sam');
  expect(evidence.map(({ title }) => title)).toEqual(['A letter', 'one two [31m evil', 'Llŷr {{name}} $t(library.open-folder)']);
  expect((await bench.attest('list', 'sam')).out).toContain('Llŷr {{name}} $t(library.open-folder)');
});

test('a failure is one line whatever was typed, and nothing typed shows as such', async () => {
  const bench = await begin();
  const broken = await bench.attest('claim', 'sam', 'E1', 'per\nformance\u001b[2J/1');
  expect(broken.err.trim().split('\n')).toHaveLength(1);
  expect(broken.err).not.toContain('\u001b');
  expect((await bench.attest(...add, 'T', '--setting', '')).err).toMatch(/^“” is not a setting/);
});

test.each([
  ['bytes that are no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]), /is not a plain text file/],
  ['another encoding', Buffer.from('caf\xe9', 'latin1'), /is not a plain text file/],
  ['more than fits onto a form', Buffer.alloc(1_000_001, 'w '), /longer than the 1000000 characters/],
])('a text of %s is refused, and nothing is left of it', async (_what, bytes, sentence) => {
  const bench = await begin();
  await writeFile(path.join(bench.folder, 'text.txt'), bytes);
  const said = await bench.attest(...add, 'T', '--text', 'text.txt');
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(sentence);
  expect(await readdir(path.join(bench.folder, 'sam', 'evidence'))).toEqual([]);
});

test.each([
  ['UTF-8 with a mark and Windows line ends', Buffer.from('\uFEFFOne Lly\u0302r\r\nTwo\r\n', 'utf8')],
  ['UTF-16 as Windows writes it', Buffer.from('\uFEFFOne Lly\u0302r\r\nTwo\r\n', 'utf16le')],
])('a text is read as words: %s', async (_what, bytes) => {
  const bench = await begin();
  await writeFile(path.join(bench.folder, 'text.txt'), bytes);
  await bench.ok(...add, 'T', '--text', 'text.txt');
  const [written = ''] = await readdir(path.join(bench.folder, 'sam', 'evidence'));
  const kept = await readFile(path.join(bench.folder, 'sam', 'evidence', written), 'utf8');
  expect(kept).toContain('One Llŷr\\nTwo');
  expect(kept).not.toContain('\\r');
});
