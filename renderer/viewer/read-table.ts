/** Rows of cells. The heading is the first row, where it reads like one. */
export interface Table { readonly heading: readonly string[] | null; readonly rows: readonly (readonly string[])[] }

/** Reads comma, semicolon or tab separated values (RFC 4180): quoted cells may hold separators and line breaks. */
export function readTable(text: string): Table {
  const rows = cellsOf(text, separatorOf(text)).filter((row) => row.some((cell) => cell.trim() !== ''));
  const [first, ...rest] = rows;
  const isHeading = first !== undefined && rest.length > 0 && first.every((cell) => cell.trim() !== '' && !/^[\d.,\s/:-]+$/.test(cell));
  return isHeading ? { heading: first, rows: rest } : { heading: null, rows };
}

/** The one that stands most often in the first line. */
function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\r\n]*))(${separator}|\r\n|\r|\n|$)`, 'gy');
  for (let found = cell.exec(text); found !== null && cell.lastIndex <= text.length; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === '') break;
    if (found[3] !== separator) rows.push([]);
  }
  return rows;
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
