import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** SHA-256 (hex) of the bytes of a file as they are on the disk. Throws the system's own failure, or an AbortError. */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), hash, { ...(signal === undefined ? {} : { signal }) });
  return hash.digest('hex');
}
