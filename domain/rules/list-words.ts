import type { Say } from '../words/say.ts';

/** "3", "3 and 4", "3, 4 and 6". */
export function listWords(say: Say, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : say('list.and', { first: parts.slice(0, -1).join(', '), last });
}

/** "E1, E3, E8", and no more than `most` of them: the rest are counted. */
export function fewWords(say: Say, parts: readonly string[], most = 12): string {
  return parts.length <= most ? parts.join(', ') : say('list.more', { list: parts.slice(0, most).join(', '), more: parts.length - most });
}

/** Whole sentences, one after the other; empty ones are left out. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
