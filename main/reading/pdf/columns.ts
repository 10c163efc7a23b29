import type { PageLine, Segment } from './page-lines.ts';

/** How far from the middle of the text a gutter may lie, as a share of its width. */
const widest = 0.25;
/** Running text fills its column at least so far on average, and has at least so many full lines. */
const leastFilled = 0.2;
const leastWraps = 3;
/** Lines of one column begin within so many points. */
const indent = 60;

/** Takes a page apart where its text runs in two columns: all of the left one before all of the right one. A page without columns is one part. */
export function textColumns(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const gutter = findGutter(lines);
  if (gutter === null) return [lines];
  const parts: PageLine[][] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  const flush = (): void => {
    parts.push(left, right);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => crosses(segment, gutter))) {
      flush();
      parts.push([line]);
      continue;
    }
    const [first, second] = [line.segments.filter(({ end }) => end <= gutter), line.segments.filter(({ x }) => x >= gutter)];
    if (first.length > 0) left.push({ ...line, segments: first });
    if (second.length > 0) right.push({ ...line, segments: second });
  }
  flush();
  return parts.filter((part) => part.length > 0);
}

function crosses({ x, end }: Segment, gutter: number): boolean {
  return x < gutter && end > gutter;
}

/** The middle of the widest strip that hardly any line crosses, with running text on both sides; null where there is none. */
function findGutter(lines: readonly PageLine[]): number | null {
  const segments = lines.flatMap((line) => line.segments);
  if (segments.length < 12) return null;
  const start = Math.min(...segments.map(({ x }) => x));
  const end = Math.max(...segments.map((segment) => segment.end));
  const gutter = widestStrip(segments, start, end);
  if (gutter === null) return null;
  const left = segments.filter((segment) => segment.end <= gutter);
  const right = segments.filter(({ x }) => x >= gutter);
  // A last column may hold a line or two: then the left one must be full of wrapped lines.
  const full = wraps(left);
  const enough = left.length >= 5 && left.length * 3 >= right.length && (right.length >= 3 ? full >= leastWraps : right.length > 0 && full >= leastWraps * 2);
  return enough && filled(left, start, gutter) >= leastFilled && startTogether(right) ? gutter : null;
}

/** Lines that were full: the first word of the line below would have gone past where the column's lines end. */
function wraps(segments: readonly Segment[]): number {
  const edge = Math.max(...segments.map(({ end }) => end));
  return segments.filter((segment, place) => {
    const below = segments[place + 1];
    if (below === undefined) return false;
    const word = /^\S+/u.exec(below.text)?.[0].length ?? 0;
    return segment.end + (word + 1) * ((below.end - below.x) / Math.max(1, below.text.length)) > edge;
  }).length;
}

/** Most lines of the right column begin near where it begins. */
function startTogether(segments: readonly Segment[]): boolean {
  const start = Math.min(...segments.map(({ x }) => x));
  return segments.filter(({ x }) => x - start < indent).length * 10 >= segments.length * 8;
}

/** Looked for in steps of so many points; a strip must be wider than two of them. */
const step = 4;

function widestStrip(segments: readonly Segment[], start: number, end: number): number | null {
  const middle = (start + end) / 2;
  const reach = (end - start) * widest;
  let best: { readonly from: number; readonly to: number } | null = null;
  let from: number | null = null;
  for (let x = middle - reach; x <= middle + reach; x += step) {
    const clear = segments.filter((segment) => crosses(segment, x)).length * 16 <= segments.length;
    if (clear) from ??= x;
    if ((!clear || x + step > middle + reach) && from !== null) {
      if (best === null || x - from > best.to - best.from) best = { from, to: x };
      from = null;
    }
  }
  return best !== null && best.to - best.from >= step * 2 ? (best.from + best.to - step) / 2 : null;
}

/** How much of a column's width its lines take on average: little in the cells of a table. */
function filled(segments: readonly Segment[], from: number, to: number): number {
  const widths = segments.map(({ x, end }) => end - x);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / Math.max(1, to - from);
}
