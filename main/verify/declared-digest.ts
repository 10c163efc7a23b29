import { createHash } from 'node:crypto';

/** The digest of a declaration (FORMAT 18): SHA-256, in hex, over what it covers (`declaredState`), each text with a newline after it. */
export function declaredDigest(covered: readonly string[]): string {
  return createHash('sha256').update(covered.map((text) => `${text}\n`).join('')).digest('hex');
}
