import { tag } from '../draw/tag.ts';
import type { Tag } from '../draw/tag.ts';
import type { LaidRow } from './laid-row.ts';
import type { TableTags } from './row-tags.ts';

/** Cells of one entry: its words and its page. */
const entryCells = 2;

/** A list of contents set in columns: read column by column, one entry for a title and its page. */
export function contentsTags(rows: readonly LaidRow[], section: Tag): TableTags {
  const whole = tag('TOC', section);
  const entries = rows.map((row) => row.cells.filter((_, at) => at % entryCells === 0).map(() => tag('Reference', tag('TOCI', whole))));
  const columns = Math.max(0, ...entries.map((row) => row.length));
  const isEmpty = (row: number, column: number): boolean => rows[row]?.cells[column * entryCells]?.lines.length === 0;
  return {
    head: () => [],
    endHead: () => undefined,
    beginRow: (canvas, row) => {
      if (row > 0) return;
      for (let column = 0; column < columns; column++) {
        for (const [at, entry] of entries.entries()) {
          const owner = entry[column];
          if (owner !== undefined && !isEmpty(at, column)) canvas.begin(owner);
        }
      }
    },
    cellsOf: (row) => (entries[row] ?? []).flatMap((owner) => Array.from({ length: entryCells }, () => owner)),
    endRow: (canvas, row) => {
      if (row === rows.length - 1) canvas.end(whole);
    },
  };
}
