import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { eraseBytes } from '../../../main/evidence/erase.ts';
import { packHandOff } from '../../../main/hand-off/pack-hand-off.ts';
import { takeInHandOff } from '../../../main/hand-off/take-in-hand-off.ts';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { evidenceIdSchema } from '../../../domain/evidence/evidence-id.ts';
import { adding, failureOf, priya, value, work } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { addFile, begun, contents, desk, newFile, packOpen, titlesIn } from './hand-off-bench.ts';

async function journals(folder: string): Promise<readonly string[]> {
  return (await readdir(path.join(folder, 'journal'))).sort();
}

test('a portfolio goes to and fro, encrypted, while both add to it, and ends the same on both sides', async () => {
  const [desktop, laptop] = [await desk('desktop'), await desk('laptop')];
  const sams = await begun(desktop);
  const file = await newFile();
  value(await packHandOff(desktop.context, sams, file, { passphrase: 'caf\u00e9 staple horse' }));
  expect((await readFile(file, 'latin1')).startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
  const priyas = path.join(await temporaryFolder(), 'Candidates', 'Sam Okafor');
  // The same words as another system composes them.
  const taken = value(await takeInHandOff(laptop.context, file, priyas, { passphrase: 'cafe\u0301 staple horse\n' }));
  expect(taken).toMatchObject({ folder: priyas, isNew: true, files: 1 });
  expect(await contents(priyas)).toEqual(await contents(sams));
  await addFile(laptop, priyas, 'visit', 'A1', 'I saw Sam at work.', priya);
  await addFile(desktop, sams, 'menu', 'E2', 'Soup of the day');
  expect(value(await takeInHandOff(desktop.context, (await packOpen(laptop, priyas)).file, sams))).toMatchObject({ isNew: false, entries: 1, files: 1 });
  expect(value(await takeInHandOff(laptop.context, (await packOpen(desktop, sams)).file, priyas))).toMatchObject({ entries: 1, files: 1 });
  expect(await titlesIn(desktop, sams)).toEqual(['About letter', 'About menu', 'About visit']);
  expect(await contents(priyas)).toEqual(await contents(sams));
  expect(value(await verifyPortfolio(laptop.context, priyas)).ok).toBe(true);
  await addFile(laptop, priyas, 'questions', 'A2', 'What did you say?', priya);
  expect(await journals(priyas)).toHaveLength(2);
});

test('the same state packs into the same bytes, and taking them in again changes nothing', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const [one, two] = [await packOpen(on, folder), await packOpen(on, folder)];
  expect(await readFile(one.file)).toEqual(await readFile(two.file));
  const before = await contents(folder);
  expect(value(await takeInHandOff(on.context, one.file, folder))).toEqual({ folder, isNew: false, entries: 0, files: 0 });
  expect(await contents(folder)).toEqual(before);
});

test('an older hand-off never shortens a longer journal', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const { file } = await packOpen(on, folder);
  await addFile(on, folder, 'menu', 'E2', 'Soup of the day');
  const before = await contents(folder);
  expect(value(await takeInHandOff(on.context, file, folder))).toMatchObject({ entries: 0 });
  expect(await contents(folder)).toEqual(before);
});

test('a longer journal takes the place of its beginning, but not under somebody who writes in it', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const [copy, other] = [path.join(await temporaryFolder(), 'copy'), path.join(await temporaryFolder(), 'other')];
  await cp(folder, copy, { recursive: true });
  await cp(folder, other, { recursive: true });
  const session = await work(on, folder);
  value(await session.act([adding('menu', 'E2')]));
  const { file } = await packOpen(on, folder);
  value(await takeInHandOff(on.context, file, copy));
  expect(await journals(copy)).toHaveLength(2);
  expect(await titlesIn(on, copy)).toEqual(['About letter', 'About menu']);
  await session.close();
  value(await takeInHandOff(on.context, file, other));
  expect(await contents(other)).toEqual(await contents(folder));
});

test('what came stands beside a damaged journal and heals it, once, and travels on', async () => {
  const [on, elsewhere] = [await desk('desktop'), await desk('laptop')];
  const folder = await begun(on);
  const { file } = await packOpen(on, folder);
  const [name = ''] = await journals(folder);
  const journal = path.join(folder, 'journal', name);
  await writeFile(journal, (await readFile(journal, 'utf8')).replace('About letter', 'About lettuc'));
  expect(await titlesIn(on, folder)).toEqual([]);
  value(await takeInHandOff(on.context, file, folder));
  value(await takeInHandOff(on.context, file, folder));
  expect(await journals(folder)).toHaveLength(2);
  expect(await titlesIn(on, folder)).toEqual(['About letter']);
  const passedOn = path.join(await temporaryFolder(), 'passed on');
  value(await takeInHandOff(elsewhere.context, (await packOpen(on, folder)).file, passedOn));
  expect(await titlesIn(elsewhere, passedOn)).toEqual(['About letter']);
});

test('a portfolio without its portfolio.json gets one again where it is taken in', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const before = await contents(folder);
  await rm(path.join(folder, 'portfolio.json'));
  const target = path.join(await temporaryFolder(), 'new');
  value(await takeInHandOff(on.context, (await packOpen(on, folder)).file, target));
  expect(await contents(target)).toEqual(before);
});

test('bytes that were erased do not come back, from either side', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const before = (await packOpen(on, folder)).file;
  const session = await work(on, folder);
  const files = (await readdir(path.join(folder, 'evidence'))).map((name) => evidenceFileNameSchema.parse(name));
  value(await session.act([{ kind: 'erase', v: 1, evidence: evidenceIdSchema.parse('evidenceletter'), ground: 'A guest is named in it.', files }]));
  await eraseBytes(on.context, folder, session.portfolio);
  await session.close();
  expect(value(await takeInHandOff(on.context, before, folder)).files).toBe(0);
  expect(await readdir(path.join(folder, 'evidence'))).toEqual([]);
  const target = path.join(await temporaryFolder(), 'new');
  value(await takeInHandOff(on.context, (await packOpen(on, folder)).file, target));
  expect(await readdir(path.join(target, 'evidence'))).toEqual([]);
});

test('a redacted copy travels in place of its original, unless the sender lets that go; what is damaged stays and is named', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const [original = ''] = await readdir(path.join(folder, 'evidence'));
  const copy = await addFile(on, folder, 'blackened', 'E2', 'Dear ____', undefined, { redactionOf: original });
  const { file, leftOut } = await packOpen(on, folder);
  expect(leftOut).toEqual([{ kind: 'withheld', reference: 'E1', name: 'letter.txt', redaction: 'E2' }]);
  const target = path.join(await temporaryFolder(), 'new');
  value(await takeInHandOff(on.context, file, target));
  expect(await readdir(path.join(target, 'evidence'))).toEqual([copy.file]);
  const all = await packOpen(on, folder, { receiver: { role: 'assessor', originals: true } });
  expect(value(await takeInHandOff(on.context, all.file, target)).files).toBe(1);
  await writeFile(path.join(folder, 'evidence', copy.file), 'Dear Ann!');
  const without = await packOpen(on, folder);
  expect(without.leftOut).toContainEqual({ kind: 'damaged', reference: 'E2', name: 'blackened.txt' });
  value(await takeInHandOff(on.context, without.file, path.join(await temporaryFolder(), 'without')));
});

test('a unit that is missing or damaged here is mended by one that comes', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const copy = path.join(await temporaryFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  const unit = path.join('units', `${createHash('sha256').update('a unit').digest('hex')}.json`);
  await mkdir(path.join(folder, 'units'), { recursive: true });
  await writeFile(path.join(folder, unit), 'a unit');
  const { file } = await packOpen(on, folder);
  value(await takeInHandOff(on.context, file, copy));
  expect(await readFile(path.join(copy, unit), 'utf8')).toBe('a unit');
  await writeFile(path.join(copy, unit), 'a un');
  value(await takeInHandOff(on.context, file, copy));
  expect(await readFile(path.join(copy, unit), 'utf8')).toBe('a unit');
});

test('an empty file of evidence travels like any other', async () => {
  const on = await desk('desktop');
  const folder = await begun(on, '');
  const target = path.join(await temporaryFolder(), 'new');
  expect(value(await takeInHandOff(on.context, (await packOpen(on, folder)).file, target)).files).toBe(1);
  expect(await contents(target)).toEqual(await contents(folder));
});

test('packing says why it may not, and never writes over a file', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const file = await newFile();
  expect(failureOf(await packHandOff(on.context, folder, file, { passphrase: ' short     ' }))).toBe('passphrase-too-short');
  expect(failureOf(await packHandOff(on.context, `${folder} not`, file, 'open'))).toBe('not-found');
  await writeFile(file, 'a letter');
  expect(failureOf(await packHandOff(on.context, folder, file, 'open'))).toBe('hand-off-exists');
  expect(await readFile(file, 'utf8')).toBe('a letter');
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
  expect(failureOf(await packHandOff(on.context, folder, await newFile(), 'open', { signal: AbortSignal.abort() }))).toBe('cancelled');
});
