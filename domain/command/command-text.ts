import { z } from 'zod';

const mostWords = 20_000;

/** Words of a person, of at most 20,000 characters: longer texts are evidence of their own, which can be erased (FORMAT 21). */
export const wordsSchema = z.string().min(1).max(mostWords);

/** The same, found without the schema. */
export function areWords(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= mostWords;
}

/** A name, a code, a short phrase. */
export const phraseSchema = z.string().min(1).max(500);

/** SHA-256 in hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
