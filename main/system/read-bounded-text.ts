import { open } from 'node:fs/promises';

/** A text, or why there is none: the file is longer than allowed, or holds no text. */
export type BoundedText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-long' } | { readonly kind: 'no-text' };

/** Reads a text file of at most so many bytes: UTF-8, or UTF-16 where its first bytes say so. Never reads more, since a device has no end. Throws the system's own failure. */
export async function readBoundedText(path: string, mostBytes: number): Promise<BoundedText> {
  const bytes = await readUpTo(path, mostBytes + 1);
  if (bytes.length > mostBytes) return { kind: 'too-long' };
  const text = decode(bytes);
  return text === null ? { kind: 'no-text' } : { kind: 'text', text };
}

async function readUpTo(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let length = 0; length < most; ) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(1 << 16, most - length)));
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}

/** Null where the bytes are no text: not in that encoding, or with characters that no text has. */
function decode(bytes: Buffer): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
