import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { carryOutInWorker } from '../../../main/hand-off/in-worker.ts';
import type { HandOffOrder } from '../../../main/hand-off/orders.ts';
import type { Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { begun, contents, desk, newFile } from './hand-off-bench.ts';
import { builtHandOffWorker } from './built-hand-off-worker.ts';

let worker = '';
beforeAll(async () => {
  worker = await builtHandOffWorker();
}, 60_000);

function carryOut(order: HandOffOrder, signal = new AbortController().signal, onShare: (share: number) => void = () => undefined) {
  return carryOutInWorker(order, { onShare, signal }, worker);
}

function packing(on: Machine, folder: string, to: string): HandOffOrder {
  return { kind: 'pack', profile: on.context.profile.folder, folder, to, passphrase: 'correct horse staple', originals: false };
}

test('packs and takes in while the thread that asked goes on', async () => {
  const [on, laptop] = [await desk('desktop'), await desk('laptop')];
  const sams = await begun(on);
  const file = await newFile();
  let turns = 0;
  const turning = setInterval(() => { turns += 1; }, 10);
  const shares: number[] = [];
  expect(await carryOut(packing(on, sams, file), undefined, (share) => shares.push(share))).toMatchObject({ kind: 'packed', file, leftOut: [] });
  clearInterval(turning);
  // Deriving the key takes a second, of which this thread hears nothing.
  expect(turns).toBeGreaterThan(20);
  expect(shares.at(-1)).toBe(1);
  const within = await temporaryFolder();
  const taking: HandOffOrder = { kind: 'take-in', profile: laptop.context.profile.folder, file, within, passphrase: 'correct horse staple' };
  expect(await carryOut({ ...taking, passphrase: null })).toMatchObject({ kind: 'failed', failure: { code: 'passphrase-needed' } });
  expect(await carryOut(taking)).toMatchObject({ kind: 'taken-in', folder: path.join(within, 'Sam Okafor'), isNew: true, files: 1 });
  expect(await contents(path.join(within, 'Sam Okafor'))).toEqual(await contents(sams));
});

test('is cancelled at any time, and leaves nothing', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const file = await newFile();
  expect(await carryOut(packing(on, folder, file), AbortSignal.abort())).toMatchObject({ failure: { code: 'cancelled' } });
  const controller = new AbortController();
  const packed = carryOut(packing(on, folder, file), controller.signal);
  controller.abort();
  expect(await packed).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await readdir(path.dirname(file))).toEqual([]);
});

test('that meets a bug is thrown where it was asked for', async () => {
  const broken = path.join(await temporaryFolder(), 'broken.mjs');
  await writeFile(broken, 'throw new TypeError("broken")');
  const order = packing(await desk('desktop'), 'x', 'y');
  await expect(carryOutInWorker(order, { onShare: () => undefined, signal: new AbortController().signal }, broken)).rejects.toThrow('broken');
  const silent = path.join(await temporaryFolder(), 'silent.mjs');
  await writeFile(silent, 'process.exit(3)');
  await expect(carryOutInWorker(order, { onShare: () => undefined, signal: new AbortController().signal }, silent)).rejects.toThrow('3');
});
