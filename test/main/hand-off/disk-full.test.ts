import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packHandOff } from '../../../main/hand-off/pack-hand-off.ts';
import { takeInHandOff } from '../../../main/hand-off/take-in-hand-off.ts';
import { failureOf, value } from '../../support/portfolio-bench.ts';
import { smallDisk } from '../faults/small-disk.ts';
import { addFile, begun, contents, desk, packOpen } from './hand-off-bench.ts';

/** Bytes that do not shrink, more than what is left. */
const words = Array.from({ length: 100_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');

test('with no space left nothing is taken in and nothing is packed, and both can be done once there is', async () => {
  const on = await desk('desktop');
  const folder = await begun(on);
  const { file: first } = await packOpen(on, folder);
  await addFile(on, folder, 'menu', 'E2', words);
  const { file } = await packOpen(on, folder);
  const disk = await smallDisk();
  const here = path.join(disk.folder, 'here');
  value(await takeInHandOff(on.context, first, here));
  const before = await contents(here);
  await disk.leave(20_000, path.join(here, 'portfolio.json'), process.pid);
  const failures = [await takeInHandOff(on.context, file, here), await takeInHandOff(on.context, file, path.join(disk.folder, 'new')), await packHandOff(on.context, folder, path.join(disk.folder, 'out.attest'), 'open')].map(failureOf);
  await disk.free(process.pid);
  expect(failures).toEqual(['disk-full', 'disk-full', 'disk-full']);
  expect(await contents(here)).toEqual(before);
  expect((await readdir(disk.folder)).filter((name) => name !== 'filler')).toEqual(['here']);
  expect(value(await takeInHandOff(on.context, file, here))).toMatchObject({ entries: 1, files: 1 });
});
