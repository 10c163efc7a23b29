import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../system/sync-folder.ts';
import { temporaryName } from '../system/write-once.ts';
import { Refused } from './refused.ts';

/** Whether to go on, and the name that the file has until it is whole. */
interface Writing { readonly signal?: AbortSignal; readonly temporary?: string }

/**
 * Writes a stream of bytes to `target` such that it is there as a whole or not at all, and never over another file. Answers with the
 * number of bytes. Throws Refused where something has the name already, what the source throws, the system's own failure.
 */
export async function writeWhole(target: string, bytes: AsyncIterable<Uint8Array>, { signal, temporary = temporaryName(path.dirname(target)) }: Writing): Promise<number> {
  await mustBeFree(target);
  let written = 0;
  try {
    const to = await open(temporary, 'wx');
    try {
      for await (const chunk of bytes) {
        signal?.throwIfAborted();
        await to.writeFile(chunk);
        written += chunk.length;
      }
      await to.sync();
    } finally {
      await to.close();
    }
    await mustBeFree(target);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(target);
  return written;
}

async function mustBeFree(target: string): Promise<void> {
  if ((await stat(target).catch(() => null)) !== null) throw new Refused('hand-off-exists');
}
