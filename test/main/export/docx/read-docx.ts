import { unzipSync, strFromU8 } from 'fflate';
import type { Block, Report } from '../../../../domain/report/report.ts';
import type { Table } from '../../../../domain/report/table.ts';
import type { Field, Text } from '../../../../domain/report/text.ts';

/** The parts of a document by name, as XML. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(docx, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The body of a document, as XML. */
export function bodyOf(docx: Uint8Array): string {
  return partsOf(docx)['word/document.xml'] ?? '';
}

/** Everything that prints, in the order of its XML: one line a paragraph, spaces as one. */
export function wordsOf(docx: Uint8Array): string {
  const parts = Object.entries(partsOf(docx)).filter(([name]) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(name));
  return parts.map(([, xml]) => xmlWords(xml)).join('\n');
}

/** The words of one part. */
export function xmlWords(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>|<w:tab\/>)|(<\/w:p>)/g);
  const text = Array.from(pieces, ([, words, space]) => words ?? (space === undefined ? '\n' : ' ')).join('');
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return plain.split('\n').map(oneSpace).join('\n');
}

/** A text with every white space as one blank, none at its ends. */
export function oneSpace(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

/** Every text of a report that is to be read on paper. */
export function reportTexts(report: Report): readonly string[] {
  const running = [textOf(report.headerLeft), ...report.footerLeft];
  return [...running, ...report.parts.flatMap((part) => [textOf(part.headerRight), ...part.blocks.flatMap(blockTexts)])].map(oneSpace).filter((text) => text !== '');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.text)];
    case 'heading':
      return [block.text, block.tab ?? ''];
    case 'masthead':
      return [block.left, block.right];
    case 'summary':
      return block.cells.flatMap((cell) => [cell.figure, cell.of ?? '', textOf(cell.words)]);
    case 'table':
      return tableTexts(block);
    case 'picture':
      return block.beside.flatMap(({ heading, text }) => [heading, text]);
    case 'box':
      return [block.title, ...block.blocks.flatMap(blockTexts)];
    case 'field-block':
      return block.paragraphs;
  }
}

function tableTexts(table: Table): readonly string[] {
  const heads = table.showHead ? table.columns.map(({ head }) => textOf(head)) : [];
  return [...heads, ...(table.superHead ?? []).map(({ text }) => textOf(text)), ...table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => textOf(text))))];
}

/** The words of a text up to its first page number, which each program works out for itself. */
function textOf(text: Text): string {
  const end = text.findIndex(({ kind }) => kind === 'page');
  return (end === -1 ? text : text.slice(0, end)).map((run) => (run.kind === 'text' ? run.text : run.kind === 'field' ? valueOf(run.field) : '')).join('');
}

function valueOf(field: Field): string {
  return field.kind === 'check' ? (field.checked ? '☑' : '☐') : field.value;
}
