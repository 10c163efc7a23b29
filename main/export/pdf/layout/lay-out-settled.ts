import type { Report } from '../../../../domain/report/report.ts';
import type { Pictures } from '../pictures.ts';
import type { ShapeWord } from '../text/shape-word.ts';
import { layOutReport } from './lay-out-report.ts';
import type { LaidReport } from './lay-out-report.ts';
import type { LayoutContext } from './layout-context.ts';
import { LineMemory } from './line-memory.ts';
import { Sections } from './sections.ts';

/** Rows that fill a page, roughly: enough to tell a record of tens of pages from one of hundreds. */
const rowsOfPage = 20;

/**
 * Lays out a report until the numbers of its pages fit the room left for them: page numbers stand in the text that decides where pages end.
 * The room is guessed first, so that nearly every record is laid out once; two figures at least, or the words beside them would stand apart.
 */
export function layOutSettled(report: Report, shape: ShapeWord, pictures: Pictures): { readonly laid: LaidReport; readonly context: LayoutContext } {
  for (let figures = Math.max(2, String(guessPages(report)).length); ; figures++) {
    const context: LayoutContext = { measure: { shape, pageFigures: figures }, sections: new Sections(), known: new LineMemory(), pictures: pictures.sizes, openPicture: pictures.open };
    const laid = layOutReport(report, context);
    if (String(laid.pages.length).length <= figures) return { laid, context };
  }
}

function guessPages(report: Report): number {
  const tables = report.parts.flatMap((part) => part.blocks).flatMap((block) => (block.kind === 'table' ? [block] : []));
  const rows = tables.reduce((sum, table) => sum + table.groups.reduce((inner, group) => inner + group.rows.length, 0), 0);
  return Math.round(rows / rowsOfPage) + report.parts.length;
}
