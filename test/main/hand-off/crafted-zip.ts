import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { newFile } from './hand-off-bench.ts';

/** One file of a crafted hand-off. */
export interface Crafted { readonly name: string; readonly bytes: Buffer; readonly compress?: boolean }

/** The bytes of a zip that calls itself a hand-off. */
export function craftedZip(files: readonly Crafted[], comment = 'attest-hand-off 1'): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes, compress = false } of files) zip.addBuffer(bytes, name, { compress });
  zip.end({ comment, forceZip64Format: false });
  return buffer(zip.outputStream);
}

/** Writes bytes as a hand-off file. */
export async function asFile(bytes: Buffer): Promise<string> {
  const file = await newFile();
  await writeFile(file, bytes);
  return file;
}

/** The same bytes with every `from` as `to`, which is as long: names and texts that no zip library would write. */
export function bent(bytes: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length || !bytes.includes(from)) throw new Error(`${from} cannot become ${to}`);
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

/** Fields of an entry in the table of contents (APPNOTE 4.3.12), by their offset. */
const offsets = { method: 10, compressedSize: 20, uncompressedSize: 24, localHeader: 42 } as const;

/** The same bytes with fields of one entry of the table of contents set. */
export function lying(bytes: Buffer, name: string, fields: Partial<Record<keyof typeof offsets, number>>): Buffer {
  const bad = Buffer.from(bytes);
  const at = bad.lastIndexOf(name) - 46;
  if (bad.readUInt32LE(at) !== 0x02014b50) throw new Error(`${name} is not in the table of contents`);
  for (const key of ['compressedSize', 'uncompressedSize', 'localHeader'] as const) if (fields[key] !== undefined) bad.writeUInt32LE(fields[key], at + offsets[key]);
  if (fields.method !== undefined) bad.writeUInt16LE(fields.method, at + offsets.method);
  return bad;
}

/** The same bytes with another number of entries at the end (APPNOTE 4.3.16). */
export function withCount(bytes: Buffer, count: number): Buffer {
  const bad = Buffer.from(bytes);
  const at = bad.lastIndexOf('PK\u0005\u0006');
  bad.writeUInt16LE(count, at + 8);
  bad.writeUInt16LE(count, at + 10);
  return bad;
}
