/** The smallest whole WebP file there is (RIFF, one lossless chunk of one pixel), made larger by so many bytes that no reader looks at. */
export function smallWebp(more = 0): Uint8Array<ArrayBuffer> {
  const pixel = [0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0];
  const bytes = new Uint8Array(20 + pixel.length + 8 + more);
  const view = new DataView(bytes.buffer);
  const letters = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  letters(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  letters(8, 'WEBPVP8L');
  view.setUint32(16, pixel.length, true);
  bytes.set(pixel, 20);
  letters(20 + pixel.length, 'more');
  view.setUint32(24 + pixel.length, more, true);
  return bytes;
}
