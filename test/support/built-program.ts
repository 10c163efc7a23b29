import path from 'node:path';
import { waitForLock } from '../../main/lock/wait-for-lock.ts';
import { ensureBuilt } from '../../tools/build.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** The built command line, for tests that run it as a process; builds first where the sources have changed. */
export async function builtCommandLine(): Promise<string> {
  const lock = await waitForLock(`build ${root}`, 60_000);
  if (lock === 'taken') throw new Error('Somebody else has been building for a minute');
  try {
    await ensureBuilt({ quiet: true });
  } finally {
    await lock.release();
  }
  return path.join(root, 'dist/command-line/attest.js');
}
