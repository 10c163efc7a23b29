import { spawn } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeInHandOff } from '../../../main/hand-off/take-in-hand-off.ts';
import { inWorkFolder, sweepWorkFolders } from '../../../main/hand-off/work-folder.ts';
import { bundleForNode } from '../../support/bundle.ts';
import { machine, value } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { begun, desk, packOpen } from './hand-off-bench.ts';

const left = '~$0123456789abcdef.tmp';

/** A folder as a killed take-in leaves it. */
async function leftBy(host: string | null, beside: string, name = left): Promise<void> {
  await mkdir(path.join(beside, name, 'portfolio'), { recursive: true });
  await writeFile(path.join(beside, name, 'plain'), 'what came encrypted');
  if (host !== null) await writeFile(path.join(beside, name, 'host'), host);
}

test('what a killed take-in left is taken away by the next one there', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const { file } = await packOpen(on, folder);
  const beside = await temporaryFolder();
  await leftBy(on.context.host, beside);
  await leftBy(on.context.host, folder);
  value(await takeInHandOff(on.context, file, path.join(beside, 'new')));
  value(await takeInHandOff(on.context, file, folder));
  expect(await readdir(beside)).toEqual(['new']);
  expect((await readdir(folder)).filter((name) => name.startsWith('~$'))).toEqual([]);
});

test('a folder that a living process works in stays, and goes once it was killed', async () => {
  const { context } = await machine('desktop');
  const beside = await temporaryFolder();
  const script = await bundleForNode(path.join(import.meta.dirname, 'works-in-folder.ts'), await temporaryFolder());
  const worker = spawn(process.execPath, [script, beside, context.host], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => worker.stdout.once('data', resolve));
  const names = await readdir(beside);
  expect(names).toHaveLength(1);
  await sweepWorkFolders(context, beside);
  expect(await readdir(beside)).toEqual(names);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await ended;
  await sweepWorkFolders(context, beside);
  expect(await readdir(beside)).toEqual([]);
});

test('one of another machine stays for a day; nothing else of a folder is touched', async () => {
  const { context } = await machine('desktop');
  const beside = await temporaryFolder();
  await leftBy('another', beside);
  await leftBy(null, beside, '~$00000000000000aa.tmp');
  await leftBy(context.host, beside, '~$letter.tmp');
  await writeFile(path.join(beside, '~$00000000000000bb.tmp'), 'a file that is being written');
  const all = (await readdir(beside)).sort();
  const now = () => Date.now();
  await sweepWorkFolders({ ...context, now }, beside);
  expect((await readdir(beside)).sort()).toEqual(all);
  const days = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of [left, '~$00000000000000aa.tmp']) await utimes(path.join(beside, name), days, days);
  await sweepWorkFolders({ ...context, now }, beside);
  expect((await readdir(beside)).sort()).toEqual(['~$00000000000000bb.tmp', '~$letter.tmp']);
});

test('it is gone when its work is, also where that fails', async () => {
  const { context } = await machine('desktop');
  const beside = await temporaryFolder();
  expect(await inWorkFolder(context, beside, () => readdir(beside))).toHaveLength(1);
  await expect(inWorkFolder(context, beside, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(beside)).toEqual([]);
});
