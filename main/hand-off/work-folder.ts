import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tryKernelLock } from '../lock/kernel-lock.ts';
import type { Context } from '../system/context.ts';
import { makeFolders } from '../system/make-folders.ts';
import { temporaryName } from '../system/write-once.ts';

/** Names as `temporaryName` makes them, and nothing else: office programs begin theirs alike. */
const temporary = /^~\$[0-9a-f]{16}\.tmp$/;
/** Which machine works in it. */
const mark = 'host';
/** Whether another machine still works in one of its own cannot be asked from here; after a day it does not. */
const dayMs = 24 * 60 * 60 * 1000;

/** A folder in `beside` for as long as `use` takes; what a killed take-in left there goes first. Throws what `use` throws, or the system's own failure. */
export async function inWorkFolder<T>(context: Context, beside: string, use: (folder: string) => Promise<T>): Promise<T> {
  await makeFolders(beside);
  await sweepWorkFolders(context, beside);
  const folder = temporaryName(beside);
  const lock = await tryKernelLock(lockOf(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
    await writeFile(path.join(folder, mark), context.host);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    if (lock !== 'taken') await lock.release();
  }
}

/** Takes away what killed take-ins left in `beside`: they may hold what came encrypted. One that somebody works in stays, and nothing here ever fails. */
export async function sweepWorkFolders(context: Pick<Context, 'host' | 'now'>, beside: string): Promise<void> {
  const entries = await readdir(beside, { withFileTypes: true }).catch(() => []);
  const left = entries.filter((entry) => entry.isDirectory() && temporary.test(entry.name));
  await Promise.all(left.map(({ name }) => sweep(context, path.join(beside, name)).catch(() => undefined)));
}

async function sweep({ host, now }: Pick<Context, 'host' | 'now'>, folder: string): Promise<void> {
  const madeOn = await readFile(path.join(folder, mark), 'utf8').catch(() => null);
  if (madeOn !== host && now() - (await stat(folder)).mtimeMs < dayMs) return;
  const lock = await tryKernelLock(lockOf(folder));
  if (lock === 'taken') return;
  try {
    await rm(folder, { recursive: true, force: true });
  } finally {
    await lock.release();
  }
}

/** Held while somebody works in the folder; the kernel lets it go when they are killed. */
function lockOf(folder: string): string {
  return `hand-off ${path.basename(folder)}`;
}
