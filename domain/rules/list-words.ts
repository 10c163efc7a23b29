import type { Say } from '../words/say.ts';

/** "3", "3 and 4", "3, 4 and 6". */
export function listWords(say: Say, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : say('list.and', { first: parts.slice(0, -1).join(', '), last });
}

/** "E1, E3, E8 and 4 more", of so many in all. */
export function fewWords(say: Say, few: readonly string[], all: number): string {
  return few.length >= all ? few.join(', ') : say('list.more', { list: few.join(', '), more: all - few.length });
}

/** What somebody wrote, ended as a sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Whole sentences, one after the other; empty ones are left out. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
