import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commandLine, type Bench } from '../../support/command-line.ts';

const packed = z.object({ file: z.string(), bytes: z.number(), passphrase: z.string().nullable(), leftOut: z.array(z.unknown()) });
const taken = z.object({ folder: z.string(), isNew: z.boolean(), entries: z.number(), files: z.number() });

async function begin(bench: Bench): Promise<void> {
  await writeFile(path.join(bench.folder, 'letter.txt'), 'Dear guest');
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
  await bench.ok('add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14', '--file', 'letter.txt');
}

test('a hand-off with a new passphrase goes to an assessor and comes back with a judgement', async () => {
  const [sam, priya] = [await commandLine(), await commandLine()];
  await begin(sam);
  await sam.ok('claim', 'sam', 'E1', 'performance/3');
  const { file, passphrase } = await sam.json(packed, 'hand-off', 'sam', '--to', 'sam.attest');
  expect(passphrase).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
  await writeFile(path.join(priya.folder, 'passphrase.txt'), `${passphrase ?? ''}\r\n`);
  const first = await priya.json(taken, 'take-in', 'Sam Okafor', file, '--passphrase-file', 'passphrase.txt');
  expect(first).toMatchObject({ folder: path.join(priya.folder, 'Sam Okafor'), isNew: true, files: 1 });
  await priya.ok('judge', 'Sam Okafor', 'E1', 'performance/3', '--verdict', 'accepted', '--as', 'assessor:Priya Nair');
  expect(await priya.ok('hand-off', 'Sam Okafor', '--to', 'back.attest', '--passphrase-file', 'passphrase.txt')).toContain('back.attest');
  const back = path.join(priya.folder, 'back.attest');
  const said = await sam.attest('take-in', 'sam', back, '--passphrase-file', path.join(priya.folder, 'passphrase.txt'));
  expect(said).toMatchObject({ status: 0, out: `${path.join(sam.folder, 'sam')}\n2 entries came that were not here.\n0 files came with it.\n` });
  expect((await sam.attest('list', 'sam')).out).toMatch(/accepted/i);
}, 60_000);

test('open is for centres that allow it, and says what it is', async () => {
  const bench = await commandLine();
  await begin(bench);
  const refused = await bench.attest('hand-off', 'sam', '--to', 'sam.attest', '--open');
  expect(refused).toMatchObject({ status: 1, out: '' });
  expect(refused.err).toBe('Hand-offs are encrypted on this computer. Nothing was written. Leave out the wish for an open one, or let the centre allow open hand-offs.\n');
  expect((await bench.attest('centre')).out).toBe('No centre is named on this computer.\n');
  expect((await bench.attest('centre', '--hand-offs', 'open')).status).toBe(1);
  await bench.ok('centre', '--name', 'Harbour Training', '--number', '4711', '--hand-offs', 'open');
  expect((await bench.attest('centre')).out).toBe('Harbour Training, 4711\nHand-offs may be made open, without encryption.\n');
  const said = await bench.attest('hand-off', 'sam', '--to', 'sam.attest', '--open');
  expect(said).toMatchObject({ status: 0, out: `Packed into ${path.join(bench.folder, 'sam.attest')}.\n` });
  expect(said.err).toContain('whoever has the file can read it');
  expect((await readFile(path.join(bench.folder, 'sam.attest'), 'latin1')).startsWith('PK')).toBe(true);
  expect(await bench.json(taken, 'take-in', 'copy', 'sam.attest')).toMatchObject({ isNew: true });
  await bench.ok('centre', '--hand-offs', 'encrypted');
  expect((await bench.attest('hand-off', 'sam', '--to', 'again.attest', '--open')).status).toBe(1);
});

test('wrong usage is wrong usage', async () => {
  const bench = await commandLine();
  await begin(bench);
  for (const args of [['sam'], ['sam', '--to', 'a.attest', '--open', '--passphrase-file', 'letter.txt']]) expect((await bench.attest('hand-off', ...args)).status).toBe(2);
  expect((await bench.attest('take-in', 'sam')).status).toBe(2);
  expect((await bench.attest('centre', '--hand-offs', 'shut')).status).toBe(2);
});
