import { z } from 'zod';

/** Words of a person, of at most 20,000 characters: longer texts are evidence of their own, which can be erased (FORMAT 21). */
export const wordsSchema = z.string().min(1).max(20_000);

/** A name, a code, a short phrase. */
export const phraseSchema = z.string().min(1).max(500);

/** SHA-256 in hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
