import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The degrees that stand in the place of the photograph: bytes that no picture has by chance. */
export const degrees = [0x5ea1_51de, 0x5ea1_51df] as const;

type Entry = readonly [tag: number, type: number, count: number, value: number];

/** A TIFF block as a camera writes it: how the picture lies, the place, a thumbnail's directory behind. */
function tiff(little: boolean): Buffer {
  const bytes = Buffer.alloc(140);
  const put16 = (value: number, at: number): unknown => (little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at));
  const put32 = (value: number, at: number): unknown => (little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at));
  const directory = (at: number, entries: readonly Entry[], next: number): void => {
    put16(entries.length, at);
    entries.forEach(([tag, type, count, value], index) => {
      const entry = at + 2 + index * 12;
      put16(tag, entry);
      put16(type, entry + 2);
      put32(count, entry + 4);
      if (type === 3) put16(value, entry + 8);
      else put32(value, entry + 8);
    });
    put32(next, at + 2 + entries.length * 12);
  };
  bytes.write(little ? 'II' : 'MM', 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  directory(8, [[0x0112, 3, 1, 6], [0x8825, 4, 1, 60], [0x9999, 4, 1, 7777]], 110);
  directory(60, [[1, 2, 2, 0x4e00_0000], [2, 5, 1, 100]], 0);
  put32(degrees[0], 100);
  put32(degrees[1], 104);
  directory(110, [[0x0103, 3, 1, 6]], 0);
  return bytes;
}

function segment(content: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const exif = (little: boolean): Buffer => segment(Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff(little)]));
const xmp = segment(Buffer.from(
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="55,58.5N" dc:title="The café"><exif:GPSLongitude>3,10.2W</exif:GPSLongitude></rdf:Description></x:xmpmeta>', 'utf8'));

/** A photograph as it comes from the test's pictures. */
export function plainPhoto(): Promise<Buffer> {
  return readFile(path.join(import.meta.dirname, '../export/pictures/photo-1.jpg'));
}

/** The same with the place where it was taken, in EXIF (either order of bytes), in XMP, and in a second picture behind the first. */
export async function placedPhoto(little: boolean): Promise<Buffer> {
  const plain = await plainPhoto();
  const placed = Buffer.concat([plain.subarray(0, 2), exif(little), xmp, plain.subarray(2)]);
  return Buffer.concat([placed, plain.subarray(0, 2), exif(!little), plain.subarray(2)]);
}
