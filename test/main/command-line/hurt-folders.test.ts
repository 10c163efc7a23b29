import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../../main/command-line/program.ts';
import { systemContext } from '../../../main/system/context.ts';
import { commandLine, type Bench } from '../../support/command-line.ts';
import { temporaryProfile } from '../../support/profile.ts';

const add = ['add', 'sam', '--title', 'A letter', '--method', 'product', '--day', '2026-10-14'];

async function begin(): Promise<Bench> {
  const bench = await commandLine();
  await bench.ok('new', 'sam', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
  await bench.ok(...add);
  return bench;
}

test.each([
  ['claim', ['claim', 'sam', 'E1', 'performance/1']],
  ['confirm', ['confirm', 'sam', 'R1', '--because', 'x', '--as', 'assessor:P']],
  ['decide', ['decide', 'sam', 'PPL2GEN7-FORM', '--outcome', 'not-yet', '--as', 'assessor:P']],
  ['export', ['export', 'sam', '--to', 'out']],
])('where no unit can be shown, %s says so, and that the work is safe', async (_what, args) => {
  const bench = await begin();
  const units = path.join(bench.folder, 'sam', 'units');
  for (const name of await readdir(units)) await rm(path.join(units, name));
  const said = await bench.attest(...args);
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(/is not in this folder yet/);
  expect(said.err).toMatch(/No unit of .*sam can be shown.*everything done for them is safe/);
  expect((await bench.attest('list', 'sam')).out).toContain('A letter');
});

test('where the candidate’s journal is damaged, whoever has no name is asked for it, and another may go on', async () => {
  const bench = await begin();
  await bench.ok('feedback', 'sam', '--text', 'Well begun.', '--as', 'assessor:Priya Nair');
  const journals = path.join(bench.folder, 'sam', 'journal');
  for (const name of await readdir(journals)) {
    const file = path.join(journals, name);
    const text = await readFile(file, 'utf8');
    if (text.includes('"role":"candidate"')) await writeFile(file, text.replace('attest-journal', 'attest-jXurnal'));
  }
  const said = await bench.attest(...add);
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(/says who the candidate is\. .*--as candidate:NAME/);
  expect(await bench.ok(...add, '--as', 'candidate:Sam Okafor')).toMatch(/^E/);
});

test('a memory of this computer that cannot be kept is said, without asking for the work again', async () => {
  const bench = await commandLine();
  const profile = await temporaryProfile();
  const told: string[] = [];
  const context = systemContext({ ...profile, tell: (sentence) => void told.push(sentence) });
  await mkdir(path.join(profile.folder, 'catalogue.json'));
  let out = '';
  const status = await runCommandLine(['new', 'anna', '--candidate', 'Anna', '--unit', 'WM57'], context, { out: (text) => void (out += text), err: () => undefined, folder: bench.folder });
  expect({ status, out }).toEqual({ status: 0, out: `${path.join(bench.folder, 'anna')}\n` });
  expect(told.join(' ')).toMatch(/^Everything done is saved/);
  expect(told.join(' ')).not.toMatch(/[Tt]ry again/);
});

test('a pipe is no file of evidence, and nobody waits for it', async () => {
  const bench = await begin();
  await promisify(execFile)('mkfifo', [path.join(bench.folder, 'pipe')]);
  const said = await bench.attest(...add, '--file', 'pipe');
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(/pipe cannot be read/);
});

test.each([
  ['add', [...add, '--file', 'photo.jpg']],
  ['export', ['export', 'sam', '--to', 'out']],
])('%s that is cancelled leaves nothing half-written, and goes through the next time', async (_what, args) => {
  const bench = await begin();
  await writeFile(path.join(bench.folder, 'photo.jpg'), 'x');
  const context = systemContext(await temporaryProfile());
  let err = '';
  const status = await runCommandLine(args, context, { out: () => undefined, err: (text) => void (err += text), folder: bench.folder, cancelled: () => AbortSignal.abort() });
  expect(status).toBe(1);
  expect(err).toMatch(/cancelled/);
  expect(await readdir(path.join(bench.folder, 'sam', 'evidence'))).toEqual([]);
  expect(await readdir(path.join(bench.folder, 'out')).catch(() => [])).toEqual([]);
  expect((await bench.attest('list', 'sam')).out.trim().split('\n')).toHaveLength(1);
  await bench.ok(...args);
});

test('an erasure is for good: it is neither undone nor done twice', async () => {
  const bench = await begin();
  await writeFile(path.join(bench.folder, 'photo.jpg'), 'x');
  await bench.ok(...add, '--file', 'photo.jpg');
  await bench.ok('erase', 'sam', 'E2', '--ground', 'She asked for it.');
  expect((await bench.attest('erase', 'sam', 'E2', '--ground', 'again')).err).toMatch(/no files here to erase/);
  expect((await bench.attest('undo', 'sam')).err).toMatch(/An erasure cannot be undone/);
  expect((await bench.attest('verify', 'sam')).status).toBe(0);
});

test('a file where the record is to go stays as it is', async () => {
  const bench = await begin();
  await writeFile(path.join(bench.folder, 'out'), 'mine');
  const said = await bench.attest('export', 'sam', '--to', 'out');
  expect(said).toMatchObject({ status: 1, out: '' });
  expect(said.err).toMatch(/out is a file, not a folder\. Nothing was printed/);
  expect(await readFile(path.join(bench.folder, 'out'), 'utf8')).toBe('mine');
});
