/** Where a TIFF directory begins, and how numbers are written in it (TIFF 6.0, section 2; EXIF 2.32, 4.6.3). */
interface Tiff { readonly bytes: DataView; readonly start: number; readonly little: boolean }

const gpsPointer = 0x8825;
const entrySize = 12;
/** A photograph has two: its own and its thumbnail's. */
const mostDirectories = 16;
/** Bytes of one value of each type, by the type's number. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * Blanks what an EXIF block that begins at `start` says of the place: the GPS directory with its values, and the entry that points to it.
 * Nothing else moves. Answers with whether there was any. What is no directory, or ends outside the bytes, is left as it is.
 */
export function blankExifPlace(bytes: DataView, start: number): boolean {
  const tiff = { bytes, start, little: bytes.getUint16(start) === 0x4949 };
  let found = false;
  const passed = new Set<number>();
  for (let at = read32(tiff, start + 4); at !== 0 && passed.size < mostDirectories && !passed.has(at) && fits(tiff, at); at = nextDirectory(tiff, at)) {
    passed.add(at);
    found = takeOut(tiff, start + at) || found;
  }
  return found;
}

function takeOut(tiff: Tiff, directory: number): boolean {
  const count = read16(tiff, directory);
  const place = placeOf(tiff, directory, count);
  if (place === null) return false;
  blankDirectory(tiff, read32(tiff, place + 8));
  const end = directory + 2 + count * entrySize + 4;
  const whole = new Uint8Array(tiff.bytes.buffer, tiff.bytes.byteOffset, tiff.bytes.byteLength);
  whole.copyWithin(place, place + entrySize, end);
  whole.fill(0, end - entrySize, end);
  tiff.bytes.setUint16(directory, count - 1, tiff.little);
  return true;
}

/** Where the entry of a directory stands that points to the place. */
function placeOf(tiff: Tiff, directory: number, count: number): number | null {
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * entrySize;
    if (read16(tiff, entry) === gpsPointer) return entry;
  }
  return null;
}

function blankDirectory(tiff: Tiff, at: number): void {
  if (!fits(tiff, at)) return;
  const directory = tiff.start + at;
  const count = read16(tiff, directory);
  for (let index = 0; index < count; index += 1) blankValue(tiff, directory + 2 + index * entrySize);
  blank(tiff, directory, 2 + count * entrySize);
}

/** A value longer than four bytes stands elsewhere in the block. */
function blankValue(tiff: Tiff, entry: number): void {
  const length = (sizes[read16(tiff, entry + 2)] ?? 0) * read32(tiff, entry + 4);
  if (length > 4) blank(tiff, tiff.start + read32(tiff, entry + 8), length);
}

function blank({ bytes }: Tiff, from: number, length: number): void {
  const to = Math.min(from + length, bytes.byteLength);
  for (let at = from; at < to; at += 1) bytes.setUint8(at, 0);
}

function nextDirectory(tiff: Tiff, at: number): number {
  return read32(tiff, tiff.start + at + 2 + read16(tiff, tiff.start + at) * entrySize);
}

/** Whether a whole directory, with the number that leads to the next, stands at this place of the block. */
function fits(tiff: Tiff, at: number): boolean {
  const directory = tiff.start + at;
  if (directory + 2 > tiff.bytes.byteLength) return false;
  return directory + 2 + read16(tiff, directory) * entrySize + 4 <= tiff.bytes.byteLength;
}

function read16({ bytes, little }: Tiff, at: number): number {
  return bytes.getUint16(at, little);
}

function read32({ bytes, little }: Tiff, at: number): number {
  return at + 4 <= bytes.byteLength ? bytes.getUint32(at, little) : 0;
}
