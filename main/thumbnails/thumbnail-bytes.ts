/** No thumbnail is larger, in bytes. */
export const largestThumbnail = 96 * 1024;

/** Whether these bytes are a small picture as the window makes them: a whole WebP file (RIFF: its own length stands in its head) of no great size. */
export function isThumbnail(bytes: Uint8Array): boolean {
  if (bytes.length < 20 || bytes.length > largestThumbnail) return false;
  const letters = (from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4));
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return letters(0) === 'RIFF' && letters(8) === 'WEBP' && length + 8 === bytes.length;
}
