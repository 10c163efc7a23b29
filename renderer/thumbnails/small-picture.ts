import { pictureSize } from './picture-size.ts';

/** The longer side of a thumbnail, in pixels. */
export const longestSide = 480;

/** The bytes of a picture as a small WebP, turned as it is seen; null for what is no picture, damaged, or too large to be unpacked. */
export async function smallPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  if (pictureSize(bytes) === null) return null;
  // Made smaller when it is drawn, not here: Chromium does not agree with itself whether a picture is turned before or after that.
  return smallBitmap(await createImageBitmap(new Blob([bytes])));
}

/** A bitmap as a small WebP, on white: what shows through in a picture is paper. The bitmap is closed. */
export async function smallBitmap(bitmap: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('Nothing to draw with');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvasBytes(canvas);
}

/** What is drawn, as WebP. */
export async function canvasBytes(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return new Uint8Array(await blob.arrayBuffer());
}
