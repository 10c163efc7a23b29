import { hash } from 'node:crypto';
import type { LineHash } from '../../domain/command/line.ts';

let scratch = Buffer.allocUnsafe(1 << 16);

/**
 * SHA-256 (base64url) over the previous line's hash text and this line's exact bytes before `,"hash":` (FORMAT 1).
 * The header has no previous line: `previous` is ''.
 */
export function hashLine(previous: string, body: Uint8Array): LineHash {
  const length = previous.length + body.length;
  // One buffer for all lines: a journal of 100,000 lines is hashed in one go.
  if (scratch.length < length) scratch = Buffer.allocUnsafe(length * 2);
  scratch.write(previous, 0, 'latin1');
  scratch.set(body, previous.length);
  const text = hash('sha256', scratch.subarray(0, length), 'base64url');
  if (!isDigest(text)) throw new Error(`Not a SHA-256 in base64url: ${text}`);
  return text;
}

/** The letters need no looking at: they were made here. */
function isDigest(text: string): text is LineHash {
  return text.length === 43;
}
