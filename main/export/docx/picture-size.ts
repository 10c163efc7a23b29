import { imageSize } from 'image-size';

export type PictureType = 'jpg' | 'png' | 'gif' | 'bmp';

/** What a picture is and how large, in pixels as it is seen: `turned` when its camera says that it lies on its side. */
export interface PictureSize { readonly type: PictureType; readonly width: number; readonly height: number; readonly turn: 0 | 90 | 180 | 270 }

const types: Readonly<Record<string, PictureType>> = { jpg: 'jpg', png: 'png', gif: 'gif', bmp: 'bmp' };
/** Degrees clockwise for the EXIF orientations without mirroring. */
const turns: Readonly<Record<number, 90 | 180 | 270>> = { 3: 180, 6: 90, 8: 270 };

/** Reads the head of a picture; null for what is no picture that Word shows. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  try {
    const { type, width, height, orientation } = imageSize(bytes);
    const known = types[type ?? ''];
    return known === undefined || width === 0 || height === 0 ? null : { type: known, width, height, turn: turns[orientation ?? 1] ?? 0 };
  } catch {
    // The reader throws on whatever it does not know or that ends too soon; the picture's words are printed instead.
    return null;
  }
}
