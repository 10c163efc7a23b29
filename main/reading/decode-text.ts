/** The signs from 0x80 to 0x9F of Windows code page 1252, which Node's own decoder leaves as they are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** A text in whatever encoding: UTF-8, UTF-16 where its first bytes say so, else the one of older Windows. Null where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A text has no zero bytes, and hardly any other that steers a machine.
  const head = bytes.subarray(0, 65_536);
  const odd = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
  if (head.includes(0) || odd * 20 > head.length) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1').replaceAll(/[\u0080-\u009F]/gu, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80));
  }
}
