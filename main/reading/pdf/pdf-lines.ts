import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceLine } from '../../../domain/reading/source/source-line.ts';
import { mostCharacters } from '../line-builder.ts';
import { blocksOf } from './blocks.ts';
import { textColumns } from './columns.ts';
import { linesOfPage, type PageLine } from './page-lines.ts';
import { runsOfPage, type PageRuns } from './page-runs.ts';
import { paragraphLines } from './paragraphs.ts';
import { withoutHeads } from './without-heads.ts';

/** Told after each page; asked before each whether to go on. */
export interface PageHooks { readonly signal?: AbortSignal; readonly onPage?: (done: number, all: number) => void }

/** The lines of a PDF: columns in turn, running heads and page numbers taken out, broken lines put together. Null where it was cancelled. */
export async function linesOfPdf(pdf: PDFDocumentProxy, { signal, onPage }: PageHooks): Promise<readonly SourceLine[] | null> {
  const shapes: Pick<PageRuns, 'number' | 'width' | 'height'>[] = [];
  const pages: (readonly PageLine[])[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages && characters < mostCharacters; number += 1) {
    if (signal?.aborted === true) return null;
    const page = await runsOfPage(pdf, number);
    shapes.push({ number, width: page.width, height: page.height });
    pages.push(linesOfPage(page));
    characters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    onPage?.(number, pdf.numPages);
  }
  const bare = withoutHeads(pages);
  const words = new Set(bare.flatMap((lines) => lines.flatMap(({ segments }) => segments.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))));
  return bare.flatMap((lines, place) => {
    const shape = shapes[place];
    return shape === undefined ? [] : textColumns(lines).flatMap((column) => paragraphLines(blocksOf(column), shape, (word) => words.has(word)));
  });
}
