import { readRows, separatorOf } from '../../domain/text/separated-values.ts';

/** Rows of cells. The heading is the first row, where it reads like one. */
export interface Table { readonly heading: readonly string[] | null; readonly rows: readonly (readonly string[])[] }

/** Reads comma, semicolon or tab separated values (RFC 4180): quoted cells may hold separators and line breaks. */
export function readTable(text: string): Table {
  const rows = readRows(text, separatorOf(text)).filter((row) => row.some((cell) => cell.trim() !== ''));
  const [first, ...rest] = rows;
  const isHeading = first !== undefined && rest.length > 0 && first.every((cell) => cell.trim() !== '' && !/^[\d.,\s/:-]+$/.test(cell));
  return isHeading ? { heading: first, rows: rest } : { heading: null, rows };
}

/** How wide each column wants to be, in letters: by what its first rows hold, none very narrow and none very wide. */
export function columnWidths({ heading, rows }: Table): readonly number[] {
  const looked = [...(heading === null ? [] : [heading]), ...rows.slice(0, 100)];
  const columns = looked.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, at) => {
    const letters = looked.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0) / looked.length;
    return Math.round(Math.min(28, Math.max(5, letters)));
  });
}
