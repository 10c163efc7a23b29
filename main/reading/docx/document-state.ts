import type { CellPlace, SourceLine } from '../../../domain/reading/source/source-line.ts';
import { lineBuilder, type LineBuilder } from '../line-builder.ts';
import type { Numbering } from './numbering.ts';
import { noParagraph, noRun, readProperty, styleOf, type Paragraph, type Run, type Table } from './properties.ts';
import type { Styles } from './styles.ts';

/** What is met while the XML of a document goes by (ECMA-376, part 1, section 17.3). */
export interface DocumentState {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly finish: () => readonly SourceLine[];
}

/** Where the reading stands. Nothing is kept of a document but its lines, however deeply its tables lie inside one another. */
interface Walk {
  readonly lines: LineBuilder;
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly tables: Table[];
  /** Paragraphs that are open around the present one: text boxes stand inside paragraphs. */
  readonly outer: Paragraph[];
  paragraph: Paragraph;
  run: Run;
  tableCount: number;
  /** How many elements are open whose words are no part of the text. */
  out: number;
  inText: number;
  inRunProperties: number;
  inCellProperties: boolean;
}

/** Elements whose words are no part of the text: what was deleted or moved away, codes of fields, a second version for older programs. */
const left = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:delInstrText']);

/** Follows a document's XML. */
export function documentState(numbering: Numbering, styles: Styles): DocumentState {
  const walk: Walk = {
    lines: lineBuilder(true), numbering, styles, tables: [], outer: [], paragraph: noParagraph(), run: noRun(),
    tableCount: 0, out: 0, inText: 0, inRunProperties: 0, inCellProperties: false,
  };
  return {
    open: (name, attributes) => open(walk, name, attributes),
    close: (name) => close(walk, name),
    text: (text) => {
      if (walk.inText > 0) write(walk, text);
    },
    finish: walk.lines.finish,
  };
}

function cellOf({ tables }: Walk): CellPlace | undefined {
  const table = tables.at(-1);
  return table === undefined || table.column < 0 ? undefined : { table: table.number, row: table.row, column: table.column };
}

/** Begins the line of a paragraph at its first words, when all its properties are known. */
function begin(walk: Walk): void {
  const { paragraph, styles, numbering } = walk;
  if (paragraph.started) return;
  paragraph.started = true;
  const style = paragraph.style === null ? null : styles(paragraph.style);
  const list = paragraph.list ?? style?.list ?? null;
  const level = paragraph.level ?? style?.level ?? 0;
  const mark = list === null || list === '0' ? null : numbering.next(list, level);
  const cell = cellOf(walk);
  const heading = paragraph.heading ?? style?.heading ?? null;
  walk.lines.start({ ...(mark === null ? {} : { mark }), ...(level > 0 ? { level } : {}), ...(heading === null ? {} : { heading }), ...(cell === undefined ? {} : { cell }) });
}

function write(walk: Walk, text: string): void {
  const { run, paragraph, tables, styles } = walk;
  if (walk.out > 0 || run.hidden) return;
  begin(walk);
  walk.lines.add(run.symbols ? text.replaceAll(/\S/gu, '•') : text, styleOf(run, paragraph, tables.at(-1), styles));
}

function open(walk: Walk, name: string, attributes: Readonly<Record<string, string>>): void {
  if (left.has(name)) {
    walk.out += 1;
    if (name === 'w:del' || name === 'w:moveFrom') walk.lines.strike();
  }
  openTable(walk, name);
  const table = walk.tables.at(-1);
  if (name === 'w:p') {
    walk.outer.push(walk.paragraph);
    walk.paragraph = noParagraph();
  } else if (name === 'w:r') walk.run = noRun();
  else if (name === 'w:rPr') walk.inRunProperties += 1;
  else if (name === 'w:tcPr') walk.inCellProperties = true;
  else if (name === 'w:t') walk.inText += 1;
  else if (name === 'w:tab' && walk.inRunProperties === 0 && attributes['w:pos'] === undefined) write(walk, '\t');
  else if (name === 'w:br' || name === 'w:cr') breakLine(walk, attributes['w:type']);
  else if (name === 'w:noBreakHyphen') write(walk, '-');
  else if (name === 'w:sym') write(walk, '•');
  else readProperty(name, attributes, { paragraph: walk.paragraph, run: walk.run, table, inRun: walk.inRunProperties > 0, inCell: walk.inCellProperties });
}

function openTable(walk: Walk, name: string): void {
  if (name === 'w:tbl') walk.tables.push({ number: (walk.tableCount += 1), row: -1, column: -1, shaded: false });
  const table = walk.tables.at(-1);
  if (name === 'w:tr' && table !== undefined) [table.row, table.column] = [table.row + 1, -1];
  if (name === 'w:tc' && table !== undefined) [table.column, table.shaded] = [table.column + 1, false];
}

function close(walk: Walk, name: string): void {
  if (left.has(name)) walk.out = Math.max(0, walk.out - 1);
  if (name === 'w:tbl') walk.tables.pop();
  else if (name === 'w:tcPr') walk.inCellProperties = false;
  else if (name === 'w:t') walk.inText = Math.max(0, walk.inText - 1);
  else if (name === 'w:rPr') walk.inRunProperties = Math.max(0, walk.inRunProperties - 1);
  else if (name === 'w:p') endParagraph(walk);
}

function breakLine(walk: Walk, type: string | undefined): void {
  if (walk.out > 0 || type === 'page' || type === 'column' || !walk.paragraph.started) return;
  const cell = cellOf(walk);
  walk.lines.start(cell === undefined ? {} : { cell });
}

function endParagraph(walk: Walk): void {
  const { paragraph, tables, numbering, lines } = walk;
  if (!paragraph.started) {
    if (tables.length === 0) lines.gap();
    // An empty paragraph of a list still counts: Word shows its number.
    if (paragraph.list !== null && paragraph.list !== '0') numbering.next(paragraph.list, paragraph.level ?? 0);
  }
  lines.start({});
  walk.paragraph = walk.outer.pop() ?? noParagraph();
}
