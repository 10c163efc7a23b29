import { open } from 'node:fs/promises';
import { readTail, tailLength } from './line-layout.ts';

/** The hash printed on the line of a journal that ends at `end` (newline included); null if none ends there. Throws the system's own failure. */
export async function printedHash(file: string, end: number): Promise<string | null> {
  const length = tailLength + 2;
  if (end < length) return null;
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, end - length);
    return bytesRead === length && buffer[length - 1] === 10 ? (readTail(buffer.subarray(0, length - 1))?.hash ?? null) : null;
  } finally {
    await handle.close();
  }
}
