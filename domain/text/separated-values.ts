/** Rows of cells, as comma, semicolon or tab separated values hold them. */
export type Rows = readonly (readonly string[])[];

/** Reads them (RFC 4180): quoted cells may hold separators and line breaks. A quote that is never closed is a letter like any other. */
export function readRows(text: string, separator: string): Rows {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    const end = quoted?.end ?? plainEnd(text, at, separator);
    rows.at(-1)?.push(quoted?.words ?? text.slice(at, end));
    if (end >= text.length) return rows;
    const isBreak = text[end] !== separator;
    if (isBreak) rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** The separator that stands most often in the first line. */
export function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Writes them, with commas and the line ends of RFC 4180. */
export function writeRows(rows: Rows): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell whose opening quote stands at `at`; null where it is not closed before a separator or a line end. */
function quotedCell(text: string, at: number, separator: string): { readonly words: string; readonly end: number } | null {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const after = text[close + 1];
  if (after !== undefined && after !== separator && after !== '\r' && after !== '\n') return null;
  return { words: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function plainEnd(text: string, at: number, separator: string): number {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1;
  return end;
}
