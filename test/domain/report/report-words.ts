import type { Block, Report } from '../../../domain/report/report.ts';
import type { Row, Table } from '../../../domain/report/table.ts';
import type { Text } from '../../../domain/report/text.ts';

/** What a text prints. */
export function words(text: Text): string {
  return text.map((run) => {
    switch (run.kind) {
      case 'text': return run.text;
      case 'page': return '#';
      case 'field': return run.field.kind === 'check' ? (run.field.checked ? '☑' : '☐') : run.field.value;
    }
  }).join('');
}

function rowsOf(table: Table): readonly Row[] {
  return table.groups.flatMap((group) => group.rows);
}

/** The cells of a row as printed, joined by " | ". */
export function rowWords(row: Row): string {
  return row.cells.map((cell) => words(cell.text)).join(' | ');
}

/** The lines that a block prints. */
export function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph': return [words(block.text)];
    case 'heading': return [block.text, ...(block.tab === undefined ? [] : [block.tab])];
    case 'masthead': return [block.left, block.right];
    case 'summary': return block.cells.map((cell) => [cell.figure, cell.of ?? '', words(cell.words)].filter((part) => part !== '').join(' '));
    case 'picture': return block.beside.flatMap(({ heading, text }) => [heading, text]);
    case 'box': return [block.title, ...block.blocks.flatMap(blockLines)];
    case 'field-block': return [...block.paragraphs];
    case 'table': return [...(block.superHead ?? []).map((cell) => words(cell.text)), ...block.columns.map((column) => words(column.head)), ...rowsOf(block).map(rowWords)];
  }
}

/** Every line of a record. */
export function reportLines(report: Report): readonly string[] {
  return [report.recordTitle, words(report.headerLeft), ...report.footerLeft, ...report.parts.flatMap((part) => [words(part.headerRight), ...part.blocks.flatMap(blockLines)])];
}

/** All blocks of a record, boxes opened. */
export function reportBlocks(report: Report): readonly Block[] {
  return report.parts.flatMap((part) => part.blocks.flatMap((block): readonly Block[] => (block.kind === 'box' ? [block, ...block.blocks] : [block])));
}

/** The blocks under a section's heading, up to the next heading of its level; the open box by its title. */
export function section(report: Report, title: string): readonly Block[] {
  const blocks = report.parts.flatMap((part) => part.blocks);
  const start = blocks.findIndex((block) => (block.kind === 'heading' && block.level < 3 && block.text === title) || (block.kind === 'box' && block.title.startsWith(title)));
  if (start < 0) throw new Error(`No section ${title}`);
  if (blocks[start]?.kind === 'box') return [blocks[start]];
  const length = blocks.slice(start + 1).findIndex((block) => (block.kind === 'heading' && block.level < 3) || block.kind === 'box');
  return blocks.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/** The lines of a section. */
export function sectionLines(report: Report, title: string): readonly string[] {
  return section(report, title).flatMap(blockLines);
}

/** The first table of a section. */
export function sectionTable(report: Report, title: string): Table {
  const table = section(report, title).find((block) => block.kind === 'table');
  if (table === undefined) throw new Error(`No table in ${title}`);
  return table;
}

/** The rows of one criterion: its own, its lines of evidence, its notes. */
export function criterionRows(report: Report, title: string, label: string): readonly Row[] {
  const group = sectionTable(report, title).groups.find(({ rows }) => rows[0]?.kind === 'criterion' && words(rows[0].cells[0]!.text) === label);
  if (group === undefined) throw new Error(`No criterion ${label} in ${title}`);
  return group.rows;
}
