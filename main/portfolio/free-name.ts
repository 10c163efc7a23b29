import { fileName } from './folder-name.ts';

/** A name made from people's words that is none of `taken`: with " (2)" and so on where it has to be (FORMAT 26). Case makes no difference. */
export function freeName(words: string, taken: Iterable<string>): string {
  const inUse = new Set([...taken].map(compared));
  for (let number = 1; ; number++) {
    const name = fileName(words, number === 1 ? '' : ` (${number})`);
    if (!inUse.has(compared(name))) return name;
  }
}

function compared(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
