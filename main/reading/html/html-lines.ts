import { Parser } from 'htmlparser2';
import type { CellPlace, SourceLine, SourceStyle } from '../../../domain/reading/source/source-line.ts';
import { lineBuilder, type LineStart } from '../line-builder.ts';
import { listNumber } from '../list-number.ts';

/** Elements whose text nobody reads, or that are the page's own furniture. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'nav', 'footer', 'select', 'button', 'iframe', 'object', 'textarea', 'aside']);
const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tr', 'td',
  'th', 'blockquote', 'pre', 'address', 'figure', 'figcaption', 'fieldset', 'legend', 'form', 'body', 'hr', 'caption', 'thead', 'tbody', 'tfoot', 'details', 'summary']);
const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em']);

interface List { readonly ordered: boolean; readonly format: 'decimal' | 'letter' | 'roman'; readonly capital: boolean; next: number }
interface Table { readonly number: number; row: number; column: number }

/** The lines of a web page, with its lists, headings, tables and emphasis. Nothing in the page runs, and however deeply its parts lie inside one another it is read in one pass. */
export function linesOfHtml(html: string): readonly SourceLine[] {
  const state = htmlState();
  const parser = new Parser({ onopentag: state.open, onclosetag: state.close, ontext: state.text }, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  parser.write(html);
  parser.end();
  return state.finish();
}

interface HtmlState {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly finish: () => readonly SourceLine[];
}

function htmlState(): HtmlState {
  const lines = lineBuilder();
  const lists: List[] = [];
  const tables: Table[] = [];
  let tableCount = 0;
  let hidden = 0;
  let bolds = 0;
  let italics = 0;
  let mark: string | undefined;
  const cell = (): CellPlace | undefined => {
    const table = tables.at(-1);
    return table === undefined || table.row < 0 || table.column < 0 ? undefined : { table: table.number, row: table.row, column: table.column };
  };
  const start = (more: LineStart = {}): void => {
    const place = cell();
    lines.start({ ...(place === undefined ? {} : { cell: place }), ...(lists.length > 1 ? { level: lists.length - 1 } : {}), ...more });
  };
  const styleNow = (): SourceStyle | undefined => (bolds > 0 && italics > 0 ? 'bold-italic' : italics > 0 ? 'italic' : bolds > 0 ? 'bold' : undefined);
  return {
    open: (name, attributes) => {
      if (unread.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (bold.has(name)) bolds += 1;
      if (italic.has(name)) italics += 1;
      if (name === 'ol' || name === 'ul') lists.push(listOf(name, attributes));
      if (name === 'table') tables.push({ number: (tableCount += 1), row: -1, column: -1 });
      const table = tables.at(-1);
      if (name === 'tr' && table !== undefined) [table.row, table.column] = [table.row + 1, -1];
      if ((name === 'td' || name === 'th') && table !== undefined) table.column += 1;
      if (name === 'li') mark = markOf(lists.at(-1), attributes);
      if (name === 'br') start();
      else if (/^h[1-6]$/u.test(name)) start({ heading: Number(name.slice(1)) });
      else if (name === 'li') start({ ...(mark === undefined ? {} : { mark }) });
      else if (blocks.has(name) && !(name === 'p' && mark !== undefined)) start();
      // The words of a point may stand in a paragraph of their own: its number goes with the first.
      else if (name === 'p') start(mark === undefined ? {} : { mark });
    },
    close: (name) => {
      if (unread.has(name)) hidden = Math.max(0, hidden - 1);
      if (hidden > 0) return;
      if (bold.has(name)) bolds = Math.max(0, bolds - 1);
      if (italic.has(name)) italics = Math.max(0, italics - 1);
      if (name === 'ol' || name === 'ul') lists.pop();
      if (name === 'table') tables.pop();
      if (name === 'li') mark = undefined;
      if (blocks.has(name)) start();
      if (name === 'p' || /^h[1-6]$/u.test(name) || name === 'table') lines.gap();
    },
    text: (text) => {
      if (hidden > 0) return;
      lines.add(text, styleNow());
      if (text.trim() !== '') mark = undefined;
    },
    finish: lines.finish,
  };
}

function listOf(name: string, attributes: Readonly<Record<string, string>>): List {
  const type = attributes['type'] ?? '1';
  const format = /a/iu.test(type) ? 'letter' : /i/iu.test(type) ? 'roman' : 'decimal';
  return { ordered: name === 'ol', format, capital: /[AI]/u.test(type), next: Number.parseInt(attributes['start'] ?? '1', 10) || 1 };
}

function markOf(list: List | undefined, attributes: Readonly<Record<string, string>>): string {
  if (list?.ordered !== true) return '•';
  const own = Number.parseInt(attributes['value'] ?? '', 10);
  if (Number.isFinite(own)) list.next = own;
  list.next += 1;
  return `${listNumber(list.next - 1, list.format, list.capital)}.`;
}
