import { titleLine } from '../metadata/title-line.ts';
import { wordsOf } from '../source/passage.ts';
import type { Row } from './row.ts';

const pageNumber = /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^page \w+ of \w+$|^[-–]\s*\d{1,4}\s*[-–]$/iu;
const blankPage = /^\[?\s?this page is (?:intentionally )?(?:left )?blank(?: intentionally)?\.?\s?\]?$/iu;
const imprint = /^(?:version|issue|v)\s?\d[\d.]{0,5}\b.{0,40}\bpage \d+|^©|^copyright ©|\bpage \d{1,4} of \d{1,4}$/iu;

/** What stands on every page and is no part of the text: `head` is the unit's own title again, on a new page; `first` is the first of them, with its page number. */
export type PagePart = 'head' | 'first' | 'number' | null;

/** Tells for each row whether it is a running head, a page number, or neither. The first time a title stands somewhere it is the title. */
export function pageParts(rows: readonly Row[]): readonly PagePart[] {
  const texts = rows.map(({ words }) => wordsOf(words).slice(0, 300));
  const titles = new Set(texts.flatMap((text) => titleOf(text) ?? []));
  const keys = texts.map((text) => headKey(text, titles));
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return rows.map(({ mark }, place) => {
    const text = texts[place] ?? '';
    if ((/^page\b/iu.test(text) && pageNumber.test(text)) || blankPage.test(text) || imprint.test(text)) return 'number';
    const key = keys[place] ?? null;
    if (key === null || mark !== null || (counts.get(key) ?? 0) < 2) return null;
    if (seen.has(key)) return 'head';
    seen.add(key);
    return withoutNumber(text) === text ? null : 'first';
  });
}

/** A running head without the number of its page. */
export function withoutNumber(text: string): string {
  return text.replace(/[\s|]{1,3}(?:page\s)?\d{1,4}$/iu, '');
}

/** The title that stands beside a code, as it would stand alone. */
function titleOf(text: string): string | null {
  const line = titleLine(text);
  const title = line === null ? '' : withoutNumber(text.slice(line.from, line.to)).toLowerCase();
  return title.length < 6 ? null : title;
}

/** A title with a code, a code alone, or such a title alone: by what it is known again on other pages. */
function headKey(text: string, titles: ReadonlySet<string>): string | null {
  if (text.length < 4 || text.length > 200) return null;
  const bare = withoutNumber(text).toLowerCase();
  if (titles.has(bare)) return bare;
  return titleLine(text) === null ? null : bare;
}
