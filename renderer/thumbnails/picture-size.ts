import { imageSize } from 'image-size';

/** Width and height in pixels, as the picture is seen: turned where its camera says that it lies on its side. */
export interface PictureSize { readonly width: number; readonly height: number }

/** No picture with more pixels than this is unpacked: a quarter of a gigabyte. The largest photographs of cameras have 61 million. */
const mostPixels = 64_000_000;
const longestSide = 16_384;
const shown = new Set(['jpg', 'png', 'gif', 'webp', 'bmp', 'heif', 'avif']);

/**
 * Reads the head of a picture without unpacking it; null for what is no picture that a window shows, and for one that is too large to be
 * unpacked, whatever its file weighs.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const size = headOf(bytes);
  if (size === null) return null;
  const { width, height } = size;
  const isWhole = width >= 1 && height >= 1;
  return isWhole && width <= longestSide && height <= longestSide && width * height <= mostPixels ? size : null;
}

function headOf(bytes: Uint8Array): PictureSize | null {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if (type === undefined || !shown.has(type)) return null;
    const frame = type === 'gif' ? firstFrame(bytes) : { width: 0, height: 0 };
    const seen = { width: Math.max(width, frame.width), height: Math.max(height, frame.height) };
    return orientation >= 5 ? { width: seen.height, height: seen.width } : seen;
  } catch {
    // The reader throws on whatever it does not know or that ends too soon.
    return null;
  }
}

/** How far the first frame of a GIF reaches (GIF89a, 20): it may be larger than the screen that the head speaks of. */
function firstFrame(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(10);
  let at = 13 + ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at += 1;
  }
  if (view.getUint8(at) !== 0x2c) return { width: 0, height: 0 };
  const reach = (from: number): number => view.getUint16(at + from, true) + view.getUint16(at + from + 4, true);
  return { width: reach(1), height: reach(3) };
}
