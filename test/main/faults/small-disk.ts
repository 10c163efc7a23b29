import { onTestFinished } from 'vitest';
import { smallDisk as makeSmallDisk, type SmallDisk } from '../../support/small-disk.ts';

/** A place where space can run out for as long as the test lasts. */
export async function smallDisk(): Promise<SmallDisk> {
  const disk = await makeSmallDisk();
  onTestFinished(disk.remove);
  return disk;
}
