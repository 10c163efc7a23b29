import type { Report } from '../../../../domain/report/report.ts';
import type { Pictures } from '../pictures.ts';
import type { ShapeWord } from '../text/shape-word.ts';
import { layOutReport } from './lay-out-report.ts';
import type { LaidReport } from './lay-out-report.ts';
import type { LayoutContext } from './layout-context.ts';
import { LineMemory } from './line-memory.ts';
import { Sections } from './sections.ts';

/** Figures that page numbers are given room for at first: records under a hundred pages are laid out once. */
const usualFigures = 2;

/** Lays out a report until the numbers of its pages fit the room left for them: page numbers stand in the text that decides where pages end. */
export function layOutSettled(report: Report, shape: ShapeWord, pictures: Pictures): { readonly laid: LaidReport; readonly context: LayoutContext } {
  for (let figures = usualFigures; ; figures++) {
    const context: LayoutContext = { measure: { shape, pageFigures: figures }, sections: new Sections(), known: new LineMemory(), pictures: pictures.sizes, openPicture: pictures.open };
    const laid = layOutReport(report, context);
    if (String(laid.pages.length).length <= figures) return { laid, context };
  }
}
