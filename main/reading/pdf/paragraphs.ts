import { readHeading } from '../../../domain/reading/headings/read-heading.ts';
import { isOnlyLabel, mayGoOn, startsFreely } from '../../../domain/reading/rows/line-joints.ts';
import { leadingQuantity } from '../../../domain/reading/rules/quantity.ts';
import type { SourceLine } from '../../../domain/reading/source/source-line.ts';
import type { Block, BlockLine } from './blocks.ts';
import type { PageRuns } from './page-runs.ts';

/** A paragraph put together from the lines of a block. */
interface Paragraph { readonly text: string; readonly lines: readonly BlockLine[] }

/** The paragraphs of a page's blocks, as lines of the source, with an empty one where the page leaves room. */
export function paragraphLines(blocks: readonly Block[], page: Pick<PageRuns, 'number' | 'width' | 'height'>, isWord: (word: string) => boolean): readonly SourceLine[] {
  const found: SourceLine[] = [];
  let before: BlockLine | undefined;
  for (const block of blocks) {
    const edge = Math.max(...block.map(({ end }) => end), columnEdge(blocks, block));
    for (const paragraph of paragraphsOf(block, edge, isWord)) {
      const [first] = paragraph.lines;
      if (first === undefined) continue;
      if (before !== undefined && first.y - before.y > Math.max(first.size, before.size) * 1.9) found.push({ text: '' });
      found.push({ text: paragraph.text, page: page.number, box: boxOf(paragraph.lines, page) });
      before = paragraph.lines.at(-1);
    }
  }
  return found;
}

/** How far lines that begin where the block begins reach to the right anywhere on the page. */
function columnEdge(blocks: readonly Block[], block: Block): number {
  const start = block[0]?.x ?? 0;
  return blocks.flat().filter(({ x }) => Math.abs(x - start) < 40).reduce((most, { end }) => Math.max(most, end), 0);
}

function paragraphsOf(block: Block, edge: number, isWord: (word: string) => boolean): readonly Paragraph[] {
  const found: { text: string; lines: BlockLine[] }[] = [];
  for (const line of block) {
    const last = found.at(-1);
    const above = last?.lines.at(-1);
    if (last !== undefined && above !== undefined && goesOn(last.text, above, line, edge, last.lines.length > 1)) {
      last.text = joined(last.text, line.text, isWord);
      last.lines.push(line);
    } else found.push({ text: line.text, lines: [line] });
  }
  return found;
}

/** The line above was full, so that the next word had to go below; and nothing says that something new begins. */
function goesOn(text: string, above: BlockLine, line: BlockLine, edge: number, continued: boolean): boolean {
  if (!startsFreely(line.text, text) || isOnlyLabel(text) || readHeading(text)?.whole === true) return false;
  if (text.endsWith(':') && leadingQuantity(line.text) !== null) return false;
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const width = (word + 1) * ((line.end - line.x) / Math.max(1, line.text.length));
  const full = above.end + width > edge - 1;
  const broken = /^[\p{Ll}(]/u.test(line.text) && !/[.:;?!]$/u.test(text);
  return (full && mayGoOn(text, line.text, continued)) || (broken && above.end > above.x + (edge - above.x) * 0.6);
}

/** A hyphen at the end of a line goes only where the document writes the word without it elsewhere. */
function joined(text: string, next: string, isWord: (word: string) => boolean): string {
  const broken = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (broken === null || rest === undefined) return `${text} ${next}`;
  const whole = `${broken[1] ?? ''}${rest}`.toLowerCase();
  return text.endsWith('\u00AD') || isWord(whole) ? text.slice(0, -1) + next : text + next;
}

function boxOf(lines: readonly BlockLine[], { width, height }: Pick<PageRuns, 'width' | 'height'>): NonNullable<SourceLine['box']> {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ end }) => end));
  const top = Math.min(...lines.map(({ y, size }) => y - size));
  const bottom = Math.max(...lines.map(({ y, size }) => y + size * 0.25));
  const share = (value: number, of: number): number => Math.round(Math.min(1, Math.max(0, value / of)) * 10_000) / 10_000;
  return { x: share(left, width), y: share(top, height), width: share(right - left, width), height: share(bottom - top, height) };
}
