import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandLine, statusSchema, type Bench } from '../../support/command-line.ts';

const answer = z.object({ folder: z.string(), old: z.string(), id: z.string(), statements: z.int(), without: z.array(z.string()), outdated: z.int(), declarations: z.int(), missing: z.array(z.string()), damaged: z.array(z.string()) });
const verified = z.object({ ok: z.boolean(), findings: z.array(z.object({ kind: z.string(), sentence: z.string() })) });
const status = statusSchema.extend({ renewal: z.array(z.string()) });

/** Every file of a folder with the hash of its bytes. */
async function contents(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => `${path.relative(folder, file)} ${createHash('sha256').update(await readFile(file)).digest('hex')}`));
}

const within = (lines: readonly string[], part: string) => lines.filter((line) => line.startsWith(part));

describe('renewing the worked example', () => {
  let bench: Bench;
  let before: readonly string[];
  let made: z.output<typeof answer>;

  beforeEach(async () => {
    bench = await commandLine();
    await bench.ok('example', 'old');
    before = await contents(path.join(bench.folder, 'old'));
    made = await bench.json(answer, 'renew', 'old', '--to', 'new');
  });

  it('leaves the earlier folder as it was, byte for byte, and says that it is still there', async () => {
    expect(await contents(path.join(bench.folder, 'old'))).toEqual(before);
    expect(made).toMatchObject({ folder: path.join(bench.folder, 'new'), old: path.join(bench.folder, 'old'), without: [], missing: [], damaged: [] });
    expect((await bench.attest('renew', 'old', '--to', 'third')).err).toContain(`not touched: ${path.join(bench.folder, 'old')}`);
  });

  it('comes to the same status, in a portfolio with another id, one journal, and every file', async () => {
    const [old, now] = [await bench.json(status, 'status', 'old'), await bench.json(status, 'status', 'new')];
    expect(now.portfolio.id).not.toBe(old.portfolio.id);
    expect({ ...now.portfolio, id: '' }).toEqual({ ...old.portfolio, id: '' });
    expect(now.units.map(({ criteria, rules }) => [criteria, rules])).toEqual(old.units.map(({ criteria, rules }) => [criteria, rules]));
    expect(now.units.map(({ decision }) => decision)).toEqual(old.units.map(({ decision }) => decision));
    expect([now.setAside, now.waiting, now.damaged]).toEqual([[], [], []]);
    const after = await contents(path.join(bench.folder, 'new'));
    for (const part of ['evidence', 'units']) expect(within(after, part)).toEqual(within(before, part));
    expect(within(after, 'journal')).toHaveLength(1);
  });

  it('says in verify, status and print whose words bear no signature of theirs', async () => {
    const { ok, findings } = await bench.json(verified, 'verify', 'new');
    expect(ok).toBe(true);
    const said = findings.filter(({ kind }) => kind === 'carried' || kind === 'renewed').map(({ sentence }) => sentence);
    expect(said[0]).toMatch(/^\S.* made this portfolio anew on .* from an earlier one, as that stood on .*\.$/);
    expect(said.slice(1).length).toBeGreaterThan(0);
    for (const sentence of said.slice(1)) expect(sentence).toMatch(/nothing of it bears the signature of .* here\.$/);
    expect((await bench.json(status, 'status', 'new')).renewal).toEqual(said);
    expect((await bench.attest('status', 'new')).out).toContain(`Made anew:\n  ${said[0] ?? ''}`);
    expect((await bench.json(status, 'status', 'old')).renewal).toEqual([]);
    expect((await bench.attest('history', 'new')).out).toContain('Carried over from the earlier portfolio, where Priya Nair, an assessor, had said it on 16 Sep 2026: Marked PC 1 in A1');
  });
});

describe('renew', () => {
  let bench: Bench;
  const add = (title: string, file: string) => bench.ok('add', 'old', '--title', title, '--method', 'product', '--day', '2026-10-07', '--file', file);

  beforeEach(async () => {
    bench = await commandLine();
    await bench.ok('new', 'old', '--candidate', 'Sam Okafor', '--unit', 'PPL2GEN7-FORM');
    for (const name of ['one.txt', 'two.txt']) await writeFile(path.join(bench.folder, name), `The words of ${name}`);
    await add('Mrs Grant shouts', 'one.txt');
    await add('Another', 'two.txt');
    await bench.ok('edit', 'old', 'E1', '--title', 'A complaint');
  });

  it('leaves out what is named, from journal and evidence alike, and goes on with the next number', async () => {
    const made = await bench.json(answer, 'renew', 'old', '--to', 'new', '--without', 'e2', '--ground', 'A customer asked');
    expect(made.without).toEqual(['E2']);
    const journals = await readdir(path.join(bench.folder, 'new', 'journal'));
    const words = (await Promise.all(journals.map((name) => readFile(path.join(bench.folder, 'new', 'journal', name), 'utf8')))).join('');
    for (const gone of ['Mrs Grant', 'Another', 'two.txt']) expect(words).not.toContain(gone);
    expect(await readdir(path.join(bench.folder, 'new', 'evidence'))).toHaveLength(1);
    expect((await bench.attest('history', 'new')).out).toContain('Made this portfolio anew from the state of an earlier one: A customer asked');
    expect(await bench.ok('add', 'new', '--title', 'Three', '--method', 'product', '--day', '2026-10-08', '--file', 'two.txt')).toBe('E3');
  });

  it('lets who was carried over go on with their numbers, also where the centre renewed', async () => {
    await bench.ok('renew', 'old', '--to', 'new', '--as', 'centre:Lee Shaw');
    expect(await bench.ok('add', 'new', '--title', 'Three', '--method', 'product', '--day', '2026-10-08', '--file', 'two.txt')).toBe('E3');
    expect((await bench.json(status, 'status', 'new')).renewal[1]).toContain('What Sam Okafor, the candidate, had said there was carried over by Lee Shaw');
  });

  it('names what it could not take along', async () => {
    const folder = path.join(bench.folder, 'old', 'evidence');
    const [first = '', second = ''] = await readdir(folder);
    await writeFile(path.join(folder, first), 'The words of xxx.txt');
    await rm(path.join(folder, second));
    const made = await bench.json(answer, 'renew', 'old', '--to', 'new');
    expect([made.damaged.length, made.missing.length]).toEqual([1, 1]);
    expect([...made.damaged, ...made.missing].sort()).toEqual(['E1: one.txt', 'E2: two.txt']);
    expect(await readdir(path.join(bench.folder, 'new', 'evidence'))).toEqual([]);
  });

  it.each([
    ['a reference that is not there', ['--to', 'new', '--without', 'E9'], 'E9'],
    ['a folder inside the earlier one', ['--to', 'old/new'], 'is in the portfolio that is to be renewed'],
    ['the folder itself', ['--to', 'old'], 'is in the portfolio that is to be renewed'],
    ['a quality assurer', ['--to', 'new', '--as', 'iqa:Dana Reid'], 'may not make a portfolio anew'],
  ])('refuses %s, and makes nothing', async (_what, args, sentence) => {
    const before = await contents(path.join(bench.folder, 'old'));
    const { status: ended, err } = await bench.attest('renew', 'old', ...args);
    expect([ended, err]).toEqual([1, expect.stringContaining(sentence)]);
    expect(await contents(path.join(bench.folder, 'old'))).toEqual(before);
    expect((await readdir(bench.folder)).includes('new')).toBe(false);
  });
});
