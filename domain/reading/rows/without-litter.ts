import { cut, paste, passageOf, type Passage } from '../source/passage.ts';
import type { SourceLine } from '../source/source-line.ts';

const tag = /<\/?[a-z][a-z0-9]{0,14}(?:\s[^<>]{0,300})?\/?>/giu;
const always = /\[bookmark: [^\]\n]{0,80}\]|[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const tagsThatMark = /<\/?(?:br|p|b|i|strong|em|div|span|li|ul|td|tr|table|h[1-6])\s*\/?>/giu;

/** Passages of all lines without what a copy from elsewhere left in them: marks of HTML where there are several, bookmarks, characters that nobody sees. */
export function withoutLitter(lines: readonly SourceLine[]): readonly Passage[] {
  const tagged = lines.filter(({ text }) => text.includes('<') && text.search(tagsThatMark) >= 0).length >= 3;
  return lines.map(({ text }, place) => {
    const passage = passageOf(place + 1, text);
    const bare = text.includes('[') || /[\u00AD\u200B-\uFEFF]/u.test(text) ? without(passage, always) : passage;
    return tagged ? without(bare, tag) : bare;
  });
}

function without(passage: Passage, pattern: RegExp): Passage {
  const kept: Passage[] = [];
  let at = 0;
  for (const match of passage.text.matchAll(pattern)) {
    kept.push(cut(passage, at, match.index));
    at = match.index + match[0].length;
  }
  return at === 0 ? passage : paste(...kept, cut(passage, at));
}
