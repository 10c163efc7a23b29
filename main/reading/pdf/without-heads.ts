import type { PageLine } from './page-lines.ts';

/** So many lines at the top and at the bottom of a page may be running heads. */
const margin = 3;

/** The pages without what stands at the top or bottom of most of them, and without page numbers. */
export function withoutHeads(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * 0.5));
  const isHead = (line: PageLine): boolean => pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= least;
  return pages.map((lines, place) => {
    const edge = new Set(edges(lines));
    const seen = place > 0;
    return lines.filter((line) => !(edge.has(line) && ((isHead(line) && (seen || isNumbered(line))) || isPageNumber(line))));
  });
}

function edges(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.length <= margin * 2 ? lines : [...lines.slice(0, margin), ...lines.slice(-margin)];
}

function textOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join(' ');
}

/** Numbers of pages differ; where on the page it stands does not. */
function keyOf(line: PageLine): string {
  return `${textOf(line).replaceAll(/\d+/gu, '#')} ${Math.round(line.y / 8)}`;
}

function isNumbered(line: PageLine): boolean {
  return /(?:page\s)?\b\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/iu.test(textOf(line)) && /\bpage\b/iu.test(textOf(line));
}

function isPageNumber(line: PageLine): boolean {
  return line.segments.length === 1 && /^(?:page\s)?[-–]?\s?\d{1,4}\s?[-–]?(?:\s?(?:of|\/)\s?\d{1,4})?$/iu.test(textOf(line)) && /page|of|\//iu.test(textOf(line));
}
