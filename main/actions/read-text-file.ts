import { open } from 'node:fs/promises';
import { done, type Result } from '../../domain/failure/result.ts';
import { cleanWords } from '../../domain/text/clean-words.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { systemFailed } from '../system/failures.ts';

/** The most characters of a text that is written onto a form: some three hundred pages; what is longer is a file of the evidence. */
const mostText = 1_000_000;
/** No text that fits is longer than this in any encoding, so that no more is ever read: a device has no end. */
const mostBytes = 4 * mostText;

/** Reads a text file as words: UTF-8, or UTF-16 where its first bytes say so. Fails where it is no text, has no words or is too long. */
export async function readTextFile(say: Say, path: string): Promise<Result<string>> {
  try {
    const bytes = await readUpTo(path, mostBytes + 1);
    if (bytes.length > mostBytes) return tooLong(say, path);
    const text = decode(bytes);
    if (text === null) return fail(say, 'no-plain-text', { path });
    const words = cleanWords(text);
    if (words === '') return fail(say, 'text-missing', { what: path });
    return words.length > mostText ? tooLong(say, path) : done(words);
  } catch (error) {
    return systemFailed(say, error, path, 'reading-file');
  }
}

function tooLong(say: Say, path: string): Result<never> {
  return fail(say, 'text-file-too-long', { path, most: mostText });
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
