import type { Heading, Paragraph, ParagraphStyle } from '../../../../domain/report/report.ts';
import type { Cell, Column, Row, RowGroup, Table, TableStyle } from '../../../../domain/report/table.ts';
import { mark, text } from './markup.ts';

export function paragraph(style: ParagraphStyle, words: string): Paragraph {
  return { kind: 'paragraph', style, text: text(words) };
}

export function heading(level: 1 | 2 | 3, words: string, anchor: string, change: Partial<Heading> = {}): Heading {
  return { kind: 'heading', level, text: words, anchor, ...change };
}

export function columns(...pairs: readonly (readonly [number, string])[]): readonly Column[] {
  return pairs.map(([width, head]) => ({ width, head: text(head.replaceAll('¶', '\n')) }));
}

/** Rows from lines, cells between "|", "¶" ends a line inside a cell. */
export function rows(lines: string, headers = true): readonly Row[] {
  return lines.trim().split('\n').map((line) => ({
    kind: 'row' as const,
    cells: line.split('|').map((words, at): Cell => ({ text: text(words.trim().replaceAll('¶', '\n')), ...(at === 0 && headers ? { header: true } : {}) })),
  }));
}

export function table(style: TableStyle, caption: string, heads: readonly Column[], body: readonly Row[], change: Partial<Table> = {}): Table {
  return { kind: 'table', style, caption, columns: heads, showHead: heads.some((one) => one.head.length > 0), groups: body.map((row) => ({ rows: [row] })), ...change };
}

/** Label and value pairs without a head. */
export function identity(caption: string, lines: string): Table {
  const body = rows(lines).map((row): Row => ({ ...row, cells: row.cells.map((cell, at) => (at % 2 === 0 ? { ...cell, look: 'label' as const, header: true } : cell)) }));
  return table('identity', caption, columns([30, ''], [56, ''], [30, ''], [56, '']), body);
}

/** Rows with a signature's cell, the last but one. */
export function signatures(style: 'signatures' | 'form-signatures', heads: readonly Column[], lines: string): Table {
  const body = rows(lines, false).map((row): Row => ({
    kind: row.cells.some((cell) => cell.text.some((run) => run.kind === 'text' && run.text === 'External verifier')) ? 'verifier' : 'row',
    cells: row.cells.map((cell, at) => (at === row.cells.length - 2 ? { ...cell, look: 'signature' as const } : cell)),
  }));
  return table(style, 'Signatures', heads, body);
}

export const whoSigns = columns([38, 'Who'], [60, 'Declares'], [50, 'Signature'], [24, 'Date']);
export const criteriaColumns = columns([9, 'No.'], [12, 'Ref.'], [24, 'Date'], [37, 'Method'], [39, 'Place in the evidence'], [27, 'Judgement'], [24, 'By, date']);

/** A criteria table from its lines (see criteria-lines.ts). */
export function criteria(caption: string, lines: string, prefix: string, heads: readonly Column[] = criteriaColumns): Table {
  const groups: { rows: Row[]; repeat?: string }[] = [];
  for (const line of lines.trim().split('\n')) {
    const words = line.slice(2);
    const cells = words.split(' | ');
    if (line.startsWith('#')) groups.push({ rows: [{ kind: 'group', bookmark: words, cells: [{ text: text(words), span: 7, header: true }] }] });
    else if (line.startsWith('=')) groups.push({ rows: [{ kind: 'introduction', cells: [{ text: text(words), span: 7 }] }] });
    else if (line.startsWith('*')) groups.push({ rows: [criterion(cells, prefix)], repeat: `${cells[0] ?? ''}, continued` });
    else groups.at(-1)?.rows.push(line.startsWith('>') ? note(words) : evidence(cells));
  }
  const made: readonly RowGroup[] = groups;
  return { kind: 'table', style: 'criteria', caption, columns: heads, showHead: true, groups: made };
}

function criterion([label = '', words = '', coverage = '']: readonly string[], prefix: string): Row {
  return {
    kind: 'criterion', bookmark: `${prefix} ${label}`, anchor: `${prefix}-${label}`,
    cells: [{ text: text(label), look: 'label', header: true }, { text: text(words), span: 4 }, { text: mark(coverage), span: 2, align: 'right' }],
  };
}

function note(words: string): Row {
  return { kind: 'note', cells: [{ text: [] }, { text: [] }, { text: text(words.replaceAll('¶', '\n')), span: 5 }] };
}

function evidence([reference = '', date = '', method = '', place = '', judgement = '', by = '']: readonly string[]): Row {
  const link: Cell = { text: [{ kind: 'text', text: reference, emphasis: 'strong', to: printed.includes(reference) ? reference : `index-${reference}` }] };
  return { kind: 'evidence', cells: [{ text: [] }, link, { text: text(date) }, { text: text(method) }, { text: text(place) }, { text: mark(judgement) }, { text: text(by) }] };
}

/** References with a form or a page of their own; the others lead to the index. */
const printed = ['E3', 'E4', 'E7'];
