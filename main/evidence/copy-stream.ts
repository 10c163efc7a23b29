import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** What may go wrong with the file that is taken, told apart from what may go wrong in the portfolio. */
export class SourceTrouble extends Error {
  readonly what: 'changed' | 'not-a-file' | 'unreadable';
  readonly reason: unknown;

  constructor(what: SourceTrouble['what'], reason?: unknown) {
    super(what);
    this.what = what;
    this.reason = reason;
  }
}

interface Copying {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const chunk = 1 << 20;

/**
 * Copies `source` into `target`, which must not exist, and syncs it; answers with the number of bytes. Throws SourceTrouble where the
 * source is no file, cannot be read, or changes meanwhile; an AbortError when cancelled; the system's own failure of the target.
 */
export async function copyStream(source: string, target: string, { onProgress, signal }: Copying): Promise<number> {
  const from = await openSource(source);
  try {
    const to = await open(target, 'wx');
    try {
      const before = await from.stat();
      if (!before.isFile()) throw new SourceTrouble('not-a-file');
      const copied = await copyAll(from, to, { onProgress: (done) => onProgress?.(done, before.size), signal });
      await to.sync();
      const after = await from.stat();
      if (copied !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new SourceTrouble('changed');
      return copied;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function openSource(source: string): Promise<FileHandle> {
  try {
    // Without waiting: a pipe would not open before somebody writes into it, and is no file in any case.
    return await open(source, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new SourceTrouble('unreadable', error);
  }
}

async function copyAll(from: FileHandle, to: FileHandle, { onProgress, signal }: { onProgress: (done: number) => void; signal: AbortSignal | undefined }): Promise<number> {
  const buffer = Buffer.allocUnsafe(chunk);
  let copied = 0;
  for (let read = await readChunk(from, buffer); read > 0; read = await readChunk(from, buffer)) {
    signal?.throwIfAborted();
    for (let written = 0; written < read; ) written += (await to.write(buffer, written, read - written)).bytesWritten;
    copied += read;
    onProgress(copied);
  }
  return copied;
}

async function readChunk(from: FileHandle, buffer: Buffer): Promise<number> {
  try {
    return (await from.read(buffer, 0, buffer.length, null)).bytesRead;
  } catch (error) {
    throw new SourceTrouble('unreadable', error);
  }
}
