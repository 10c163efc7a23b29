import type { Part } from './part.ts';

const mega = 1 << 20;

/** How much one part may hold once unpacked, in bytes. Evidence is stored as it is, so it never holds more than the file it came in. */
export const largest: Readonly<Record<Part['kind'], number>> = {
  description: 64 * 1024,
  journal: 256 * mega,
  unit: 16 * mega,
  evidence: Number.MAX_SAFE_INTEGER,
};

/** How much all parts but evidence may unpack to: 100,000 entries take about 50 MB. */
export const largestPacked = 512 * mega;

/** How many files a hand-off may hold. */
export const mostParts = 50_000;

/** Encrypting and deriving a key at this cost takes a second and 256 MB; a file that asks for more is not ours (age's default, 2^18). */
export const mostWork = 18;
