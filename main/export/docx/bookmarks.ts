import type { Block, Report } from '../../../domain/report/report.ts';
import type { Table } from '../../../domain/report/table.ts';
import { assertNever } from '../../../domain/text/assert-never.ts';

/** A bookmark: its name as Word allows one, and its number in the document. */
export interface Bookmark { readonly name: string; readonly id: number }

/** The bookmark of each anchor of the report. */
export type Bookmarks = ReadonlyMap<string, Bookmark>;

const longestName = 40;

/** Names every anchor of the report: at most 40 letters, digits and underscores, a letter first, each name once (whatever its case). */
export function nameBookmarks(report: Report): Bookmarks {
  const bookmarks = new Map<string, Bookmark>();
  const taken = new Set<string>();
  for (const anchor of report.parts.flatMap(({ blocks }) => blocks.flatMap(anchorsOf))) {
    if (bookmarks.has(anchor)) continue;
    const name = freeName(anchor, taken);
    taken.add(name.toLowerCase());
    bookmarks.set(anchor, { name, id: bookmarks.size + 1 });
  }
  return bookmarks;
}

function freeName(anchor: string, taken: ReadonlySet<string>): string {
  const plain = anchor.replaceAll(/[^A-Za-z0-9]+/g, '_');
  const base = (/^[A-Za-z]/.test(plain) ? plain : `a_${plain}`).slice(0, longestName);
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base.slice(0, longestName - 7)}_${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function anchorsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'picture':
      return [block.anchor];
    case 'paragraph':
      return block.anchor === undefined ? [] : [block.anchor];
    case 'table':
      return rowAnchors(block);
    case 'box':
      return [block.anchor, ...block.blocks.flatMap(anchorsOf)];
    case 'masthead':
    case 'summary':
    case 'field-block':
      return [];
    default:
      return assertNever(block);
  }
}

function rowAnchors(table: Table): readonly string[] {
  return table.groups.flatMap(({ rows }) => rows.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])));
}
