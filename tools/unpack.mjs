// @ts-check
import fsp from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';

/** One file of an uncompressed tar. @param {Buffer} tar @param {string} name @returns {Buffer} */
export function tarMember(tar, name) {
  for (let at = 0; at + 512 <= tar.length; ) {
    const header = tar.subarray(at, at + 512);
    const member = header.subarray(0, 100).toString('latin1').replace(/\0.*$/s, '');
    if (member === '') break;
    const size = Number.parseInt(header.subarray(124, 136).toString('latin1'), 8);
    if (member === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${name} is not in the archive`);
}

/**
 * Unpacks the files of a zip for which `rename` gives a relative path (null leaves one out). Refuses links and paths that lead outside.
 * @param {Buffer} zip @param {string} folder @param {(name: string) => string | null} rename
 */
export async function unzipTo(zip, folder, rename) {
  for (const entry of zipEntries(zip)) {
    const name = entry.name.endsWith('/') ? null : rename(entry.name);
    if (name === null) continue;
    const out = path.join(folder, name);
    if (!out.startsWith(folder + path.sep)) throw new Error(`The zip holds a path that leads outside: ${entry.name}`);
    if ((entry.mode & 0o170000) === 0o120000) throw new Error(`The zip holds a link: ${entry.name}`);
    await fsp.mkdir(path.dirname(out), { recursive: true });
    await fsp.writeFile(out, contentOf(zip, entry), { mode: entry.mode & 0o111 ? 0o755 : 0o644 });
  }
}

/** @typedef {{ name: string, method: number, packed: number, mode: number, local: number }} ZipEntry */

/** The central directory. @param {Buffer} zip @returns {ZipEntry[]} */
function zipEntries(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('This is no zip');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The directory of the zip is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      local: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {Buffer} zip @param {ZipEntry} entry */
function contentOf(zip, { method, packed, local }) {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const raw = zip.subarray(start, start + packed);
  return method === 0 ? raw : zlib.inflateRawSync(raw);
}
