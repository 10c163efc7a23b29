import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Some words of a page as they were set: `x` from its left edge, `y` of their base line from its top, in points. */
export interface TextRun { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

/** A page with its words. */
export interface PageRuns { readonly number: number; readonly width: number; readonly height: number; readonly runs: readonly TextRun[] }

/** No page has more runs than this read. */
const mostRuns = 20_000;

/** The words of one page, in the order of the file. What stands on its side is left out. */
export async function runsOfPage(pdf: PDFDocumentProxy, number: number): Promise<PageRuns> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: TextRun[] = [];
  for (const item of items.slice(0, mostRuns)) {
    if (!('str' in item) || item.str === '') continue;
    const [a, b, , d, e, f] = multiplied(transform, item.transform as readonly number[]);
    if (Math.abs(b) > Math.abs(a) * 0.2) continue;
    runs.push({ text: item.str, x: e, y: f, width: item.width, size: Math.abs(d) || item.height || 10 });
  }
  page.cleanup();
  return { number, width, height, runs };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where the text's own space lands on the page. */
function multiplied(page: readonly number[], text: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = text;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
