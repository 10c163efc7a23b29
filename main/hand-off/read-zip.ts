import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { largest, largestPacked, mostParts } from './limits.ts';
import { partOf, type Part } from './part.ts';
import { damaged, Refused } from './refused.ts';
import { isSystemTrouble } from './system-trouble.ts';

/** One part as the zip's table of contents announces it. */
export interface Announced { readonly part: Part; readonly entry: Entry }

/** Opens a hand-off's zip; `close` it. Throws Refused where it is none of ours, or newer; the system's own failure. */
export async function openZip(file: string): Promise<ZipFile> {
  const zip = await openPromise(file, { strictFileNames: true, autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    throw reason(error, 'hand-off.cut');
  });
  const version = /^attest-hand-off ([1-9]\d{0,5})$/.exec(zip.comment)?.[1];
  if (version === '1') return zip;
  zip.close();
  throw new Refused(version === undefined ? 'not-a-hand-off' : 'hand-off-newer');
}

/**
 * What a zip says it holds, looked at as a whole before a byte is unpacked: only names that a portfolio has, each once, nothing larger
 * than it may be, and evidence stored as it is, so that it cannot unpack to more than the file holds. Throws Refused.
 */
export async function announced(zip: ZipFile): Promise<readonly Announced[]> {
  if (zip.entryCount > mostParts) throw new Refused('hand-off-too-large', 'hand-off.too-many', { most: mostParts });
  const all = new Map<string, Announced>();
  let unpacked = 0;
  let stored = 0;
  for await (const entry of entriesOf(zip)) {
    const part = admit(entry);
    if (all.has(entry.fileName)) throw damaged('hand-off.twice', { name: entry.fileName });
    all.set(entry.fileName, { part, entry });
    stored += entry.compressedSize;
    if (part.kind !== 'evidence') unpacked += entry.uncompressedSize;
    // Parts that lie over one another would let a small file unpack to a large one.
    if (unpacked > largestPacked || stored > zip.fileSize) throw new Refused('hand-off-too-large', 'hand-off.too-large', { name: entry.fileName });
  }
  return [...all.values()];
}

/** Unpacks one part into `target`, which must not exist, and answers with its SHA-256 (hex). Throws Refused where it is not what was packed. */
export async function unpack(zip: ZipFile, { entry }: Announced, target: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  let checksum = 0;
  let size = 0;
  const to = await open(target, 'wx');
  try {
    for await (const bytes of bytesOf(zip, entry)) {
      signal?.throwIfAborted();
      size += bytes.length;
      if (size > entry.uncompressedSize) throw damaged('hand-off.changed', { name: entry.fileName });
      checksum = crc32(bytes, checksum);
      hash.update(bytes);
      await to.writeFile(bytes);
    }
    await to.sync();
  } finally {
    await to.close();
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged('hand-off.changed', { name: entry.fileName });
  return hash.digest('hex');
}

function admit(entry: Entry): Part {
  const name = entry.fileName;
  const part = partOf(name);
  if (part === null) throw damaged('hand-off.stray', { name });
  const packedAsOurs = entry.compressionMethod === 0 || (entry.compressionMethod === 8 && part.kind !== 'evidence');
  if (!packedAsOurs || entry.isEncrypted()) throw damaged('hand-off.changed', { name });
  if (entry.uncompressedSize > largest[part.kind]) throw new Refused('hand-off-too-large', 'hand-off.too-large', { name });
  return part;
}

async function* entriesOf(zip: ZipFile): AsyncIterable<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw reason(error, 'hand-off.contents');
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw isSystemTrouble(error) ? error : damaged('hand-off.changed', { name: entry.fileName });
  }
}

function reason(error: unknown, key: 'hand-off.cut' | 'hand-off.contents'): unknown {
  return isSystemTrouble(error) ? error : damaged(key);
}
