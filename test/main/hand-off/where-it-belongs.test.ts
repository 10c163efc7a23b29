import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rememberInCatalogue } from '../../../main/actions/remember.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { packHandOff } from '../../../main/hand-off/pack-hand-off.ts';
import { takeInWhereItBelongs } from '../../../main/hand-off/take-in-where-it-belongs.ts';
import { failureOf, look, value, type Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { addFile, begun, contents, desk, newFile, packOpen, titlesIn } from './hand-off-bench.ts';

/** The machine knows the portfolio in this folder from now on. */
async function remember(on: Machine, folder: string): Promise<void> {
  const session = await look(on, folder);
  await rememberInCatalogue({ session, context: on.context, counts: everyoneCounts });
  await session.close();
}

test('one that is not known here becomes a new folder, named after its candidate', async () => {
  const on = await desk('desktop');
  const sams = await begun(on);
  const { file } = await packOpen(on, sams);
  const documents = path.join(await temporaryFolder(), 'Documents', 'Attest');
  const laptop = await desk('laptop');
  expect(value(await takeInWhereItBelongs(laptop.context, file, documents))).toMatchObject({ folder: path.join(documents, 'Sam Okafor'), isNew: true, files: 1 });
  expect(value(await takeInWhereItBelongs(laptop.context, file, documents)).folder).toBe(path.join(documents, 'Sam Okafor (2)'));
  expect(await contents(path.join(documents, 'Sam Okafor'))).toEqual(await contents(sams));
  expect((await readdir(documents)).sort()).toEqual(['Sam Okafor', 'Sam Okafor (2)']);
});

test('one that is known here is taken into its folder, wherever that is', async () => {
  const [on, laptop] = [await desk('desktop'), await desk('laptop')];
  const sams = await begun(on);
  const documents = await temporaryFolder();
  const { folder } = value(await takeInWhereItBelongs(laptop.context, (await packOpen(on, sams)).file, documents));
  const moved = path.join(await temporaryFolder(), 'Candidates');
  await rename(folder, moved);
  await remember(laptop, moved);
  await addFile(on, sams, 'menu', 'E2', 'Soup of the day');
  expect(value(await takeInWhereItBelongs(laptop.context, (await packOpen(on, sams)).file, documents))).toEqual({ folder: moved, isNew: false, entries: 1, files: 1 });
  expect(await titlesIn(laptop, moved)).toEqual(['About letter', 'About menu']);
  expect([await readdir(documents), (await readdir(moved)).filter((name) => name.startsWith('~$'))]).toEqual([[], []]);
});

test('a folder that went away, or holds something else by now, is passed over; one that cannot be read is told', async () => {
  const on = await desk('desktop');
  const sams = await begun(on);
  const { file } = await packOpen(on, sams);
  const documents = await temporaryFolder();
  await remember(on, sams);
  await rm(sams, { recursive: true });
  expect(value(await takeInWhereItBelongs(on.context, file, documents))).toMatchObject({ isNew: true });
  await mkdir(sams);
  await writeFile(path.join(sams, 'portfolio.json'), JSON.stringify({ format: 'attest-portfolio', version: 2 }));
  expect(failureOf(await takeInWhereItBelongs(on.context, file, documents))).toBe('newer-portfolio');
});

test('an encrypted one tells how far it is, and refuses another passphrase without a trace', async () => {
  const on = await desk('desktop');
  const file = await newFile();
  value(await packHandOff(on.context, await begun(on), file, { passphrase: 'correct horse staple' }));
  const documents = await temporaryFolder();
  expect(failureOf(await takeInWhereItBelongs(on.context, file, documents))).toBe('passphrase-needed');
  expect(failureOf(await takeInWhereItBelongs(on.context, file, documents, { passphrase: 'another horse staple' }))).toBe('wrong-passphrase');
  expect(await readdir(documents)).toEqual([]);
  const shares: number[] = [];
  value(await takeInWhereItBelongs(on.context, file, documents, { passphrase: 'correct horse staple', onProgress: (done, total) => shares.push(done / total) }));
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});
