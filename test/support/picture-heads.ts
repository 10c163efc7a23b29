/** Heads of pictures that say of themselves what they like; nothing that could be unpacked follows. */
function bytesFrom(...parts: readonly (readonly number[] | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)));
}

const two = (value: number): readonly number[] => [value >> 8, value & 255];
const four = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const twoSwapped = (value: number): readonly number[] => [value & 255, value >> 8];

export function pngHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  return bytesFrom([0x89], 'PNG\r\n', [0x1a, 0x0a], four(13), 'IHDR', four(width), four(height), [8, 6, 0, 0, 0], four(0), four(0), 'IDAT');
}

/** A GIF whose first frame may be larger than its screen, behind a comment and a table of colours. */
export function gifHead(screen: readonly [number, number], frame: readonly [number, number]): Uint8Array<ArrayBuffer> {
  const comment = [0x21, 0xfe, 3, 1, 2, 3, 0];
  return bytesFrom('GIF89a', twoSwapped(screen[0]), twoSwapped(screen[1]), [0x80, 0, 0], [0, 0, 0, 255, 255, 255], comment, [0x2c, 0, 0, 0, 0], twoSwapped(frame[0]), twoSwapped(frame[1]), [0, 2]);
}

/** A JPEG that says how its camera was held (EXIF, 1 to 8). */
export function jpegHead(width: number, height: number, orientation: number): Uint8Array<ArrayBuffer> {
  const exif = exifTurned(orientation);
  return bytesFrom([0xff, 0xd8], [...exif], [0xff, 0xc0], two(17), [8], two(height), two(width), [3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1], [0xff, 0xda, 0, 2]);
}

/** The part of a JPEG that says how its camera was held. */
export function exifTurned(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = bytesFrom('MM', [0, 42], four(8), two(1), [0x01, 0x12], two(3), four(1), two(orientation), two(0), four(0));
  return bytesFrom([0xff, 0xe1], two(tiff.length + 8), 'Exif', [0, 0], [...tiff]);
}
