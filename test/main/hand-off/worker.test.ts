import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { carryOutElsewhere } from '../../../main/hand-off/carry-out-elsewhere.ts';
import type { HandOffOrder } from '../../../main/hand-off/orders.ts';
import type { Context } from '../../../main/system/context.ts';
import { startThread } from '../../../main/worker/thread.ts';
import type { Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { begun, contents, desk, newFile } from './hand-off-bench.ts';
import { builtHandOffWorker } from './built-hand-off-worker.ts';

let worker = '';
beforeAll(async () => {
  worker = await builtHandOffWorker();
}, 60_000);

function carryOut({ context }: { readonly context: Context }, order: HandOffOrder, signal = new AbortController().signal, onShare: (share: number) => void = () => undefined, file = worker) {
  return carryOutElsewhere(context, order, { onShare, signal }, { start: startThread, file });
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
  expect(await carryOut(on, packing(on, sams, file), undefined, (share) => shares.push(share))).toMatchObject({ kind: 'packed', file, leftOut: [] });
  clearInterval(turning);
  // Deriving the key takes a second, of which this thread hears nothing.
  expect(turns).toBeGreaterThan(20);
  expect(shares.at(-1)).toBe(1);
  const within = await temporaryFolder();
  const taking: HandOffOrder = { kind: 'take-in', profile: laptop.context.profile.folder, file, within, passphrase: 'correct horse staple' };
  expect(await carryOut(laptop, { ...taking, passphrase: null })).toMatchObject({ kind: 'failed', failure: { code: 'passphrase-needed' } });
  expect(await carryOut(laptop, taking)).toMatchObject({ kind: 'taken-in', folder: path.join(within, 'Sam Okafor'), isNew: true, files: 1 });
  expect(await contents(path.join(within, 'Sam Okafor'))).toEqual(await contents(sams));
});

test('is cancelled at any time, and leaves nothing', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const file = await newFile();
  expect(await carryOut(on, packing(on, folder, file), AbortSignal.abort())).toMatchObject({ failure: { code: 'cancelled' } });
  const controller = new AbortController();
  const packed = carryOut(on, packing(on, folder, file), controller.signal);
  controller.abort();
  expect(await packed).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await readdir(path.dirname(file))).toEqual([]);
});

/** A worker that does this with what it is ordered; `temporary` is the name of the file on its way, `fs` the disk, `port` its end of the line. */
async function scripted(does: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'worker.mjs');
  await writeFile(file, `import fs from 'node:fs'; import { parentPort as port } from 'node:worker_threads'; port.on('message', ({ order, temporary }) => { ${does} })`);
  return file;
}

test.each([
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new TypeError("broken")'],
  ['says something else', 'port.postMessage("hello")'],
])('that %s half way is a failure that says what is safe, and leaves nothing', async (_, ends) => {
  const [on, file] = [await desk('desktop'), await newFile()];
  const half = await scripted(`fs.writeFileSync(temporary, 'half'); ${ends}`);
  const ended = await carryOut(on, packing(on, await begun(on), file), undefined, undefined, half);
  expect(ended).toMatchObject({ kind: 'failed', failure: { code: 'hand-over-failed', next: expect.stringContaining('no half-written file was left') as unknown } });
  expect(await readdir(path.dirname(file))).toEqual([]);
});

test('that is gone half way through taking in leaves nothing of what came', async () => {
  const [on, within] = [await desk('desktop'), await temporaryFolder()];
  const taking: HandOffOrder = { kind: 'take-in', profile: on.context.profile.folder, file: 'x.attest', within, passphrase: null };
  const half = await scripted(`const work = order.within + '/~$0123456789abcdef.tmp'; fs.mkdirSync(work); fs.writeFileSync(work + '/host', ${JSON.stringify(on.context.host)}); fs.writeFileSync(work + '/plain.zip', 'half'); process.exit(9)`);
  expect(await carryOut(on, taking, undefined, undefined, half)).toMatchObject({ kind: 'failed', failure: { code: 'take-in-failed' } });
  expect(await readdir(within)).toEqual([]);
});
