import type { PageRuns, TextRun } from './page-runs.ts';

/** Words that stand together on one line of a page. */
export interface Segment { readonly text: string; readonly x: number; readonly end: number }

/** One line of a page, from left to right in segments that stand apart. */
export interface PageLine { readonly y: number; readonly size: number; readonly segments: readonly Segment[] }

/** The lines of a page from top to bottom. */
export function linesOfPage({ runs }: Pick<PageRuns, 'runs'>): readonly PageLine[] {
  const words = runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; runs: TextRun[] }[] = [];
  for (const run of words) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(run.y - row.y) <= Math.max(run.size, row.size) * 0.4) {
      row.runs.push(run);
      row.size = Math.max(row.size, run.size);
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map((row) => ({ y: row.y, size: row.size, segments: segmentsOf(row.runs, row.size) }));
}

function segmentsOf(runs: readonly TextRun[], size: number): readonly Segment[] {
  const segments: { text: string; x: number; end: number }[] = [];
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.end;
    if (last === undefined || gap > size * 1.15) segments.push({ text: run.text.trimStart(), x: run.x, end: run.x + run.width });
    else {
      const space = gap > size * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(run.text) ? ' ' : '';
      last.text += space + run.text;
      last.end = Math.max(last.end, run.x + run.width);
    }
  }
  return segments.map(({ text, x, end }) => ({ text: text.replaceAll(/\s+/gu, ' ').trim(), x, end })).filter(({ text }) => text !== '');
}
