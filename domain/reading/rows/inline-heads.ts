import { readCode } from '../metadata/codes.ts';
import { cut, join, trim, type Passage } from '../source/passage.ts';

/** Only in a text longer than this can pages have been run together. */
const long = 400;
const code = /(?<![\p{L}\d])[A-Z][A-Z0-9]{3,13}(?![\p{L}\d/])/gu;

/** A text that was run together over several pages, without the unit's code and title and the page numbers that stood at the end of each. */
export function withoutInlineHeads(words: Passage): Passage {
  const { text } = words;
  if (text.length < long) return words;
  const [first, ...others] = [...text.matchAll(code)].filter(([sign]) => readCode(sign)?.length === sign.length).slice(0, 400);
  if (first === undefined) return words;
  const kept: Passage[] = [];
  let from = 0;
  for (const { 0: sign, index } of others) {
    if (sign !== first[0] || index < from) continue;
    const title = sharedTitle(text.slice(first.index, first.index + 300), text.slice(index + sign.length, index + sign.length + 160));
    if (title === 0) continue;
    const end = index + sign.length + title;
    kept.push(trim(cut(words, from, index)));
    from = end + (/^(?:\s\d{1,3}){0,2}(?=\s|$)/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  }
  return from === 0 ? words : join(...kept, trim(cut(words, from)));
}

/** How many characters after the code are the title again that stands beside its first mention; 0 where they are not. */
function sharedTitle(head: string, after: string): number {
  const start = head.indexOf(after.slice(0, 12));
  if (start < 0 || after.trim().length < 8) return 0;
  let length = 0;
  while (length < after.length && head[start + length] === after[length]) length += 1;
  const whole = after.slice(0, length).replace(/\S*$/u, '').trimEnd();
  return /\s|$/u.test(after[length] ?? ' ') ? Math.max(whole.length, after.slice(0, length).trimEnd().length) : whole.length;
}
