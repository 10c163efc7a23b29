import { page } from '../page-style.ts';
import type { PdfDocument, PdfOutline } from './pdf-document.ts';

// Bookmarks open two levels deep: the units and their sections.
const openDepth = 1;

/** Writes bookmarks in reading order; one deeper than its place in the tree allows goes under the last. The same outermost bookmark twice running is one. */
export function outlineWriter(document: PdfDocument): (depth: number, title: string, y: number) => void {
  const path: { readonly item: PdfOutline; readonly title: string; readonly depth: number }[] = [];
  return (depth, title, y) => {
    const first = path[0];
    if (depth === 1 && first?.title === title) {
      path.length = 1;
      return;
    }
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
    const parent = path.at(-1)?.item ?? document.outline;
    // pdfkit measures `left` from the right edge.
    const item = parent.addItem(title, { fit: false, top: y, left: page.width, zoom: 0, expanded: depth <= openDepth });
    path.push({ item, title, depth });
  };
}
