import type { Table } from '../../../../domain/report/table.ts';
import { tag } from '../draw/tag.ts';
import type { Tag } from '../draw/tag.ts';
import { cleanText } from '../text/clean-text.ts';
import { contentsTags } from './contents-tags.ts';
import type { LaidRow } from './laid-row.ts';
import type { TableTags } from './row-tags.ts';

/** Tags for a table, or for a list of contents, which is no table to those who listen. */
export function tableTags(table: Table, rows: readonly LaidRow[], section: Tag): TableTags {
  return table.style === 'contents' ? contentsTags(rows, section) : gridTags(table, rows, section);
}

function gridTags(table: Table, rows: readonly LaidRow[], section: Tag): TableTags {
  const whole = tag('Table', section, { summary: cleanText(table.caption) });
  const head = tag('THead', whole);
  const body = tag('TBody', whole);
  const lines = rows.map((row) => {
    const line = tag('TR', body);
    return { line, cells: row.cells.map((cell) => tag(cell.isHeader ? 'TH' : 'TD', line, { columns: cell.columns, ...(cell.isHeader ? { scope: 'Row' as const } : {}) })) };
  });
  return {
    head: (canvas, cells) => {
      const line = tag('TR', head);
      const tags = cells.map((cell) => tag('TH', line, { scope: 'Column', columns: cell.columns }));
      for (const one of tags) canvas.begin(one);
      return tags;
    },
    endHead: (canvas) => canvas.end(head),
    beginRow: (canvas, row) => {
      for (const one of lines[row]?.cells ?? []) canvas.begin(one);
    },
    cellsOf: (row) => lines[row]?.cells ?? [],
    endRow: (canvas, row) => {
      const ended = lines[row];
      if (ended !== undefined) canvas.end(ended.line);
      if (row < lines.length - 1) return;
      canvas.end(body);
      canvas.end(whole);
    },
  };
}
