import type { RunMark } from '../text/token.ts';
import type { Box } from './canvas.ts';
import type { PdfDocument, PdfElement } from './pdf-document.ts';
import { pdfText } from './pdf-text.ts';
import type { Tag } from './tag.ts';
import type { TagTree } from './tag-tree.ts';

/** Puts content under its tag, link or artifact; content of the same owner stays in one marked stretch. */
export interface Marker {
  readonly open: (tag: Tag | null, mark: RunMark, box: Box, words: string) => void;
  readonly add: (operators: string) => void;
  readonly close: () => void;
}

interface OpenLink { readonly element: PdfElement; readonly name: string; words: string; boxes: Box[] }

/** `destination` gives the file's name of an anchor, or null where the record has no such place: then the words stand without a link. */
export function marker(document: PdfDocument, tree: TagTree, destination: (anchor: string) => string | null): Marker {
  let owner: { readonly tag: Tag | null; readonly to: RunMark | null } | null = null;
  let link: OpenLink | null = null;
  let operators: string[] = [];
  const close = (): void => {
    if (owner === null) return;
    document.addContent(operators.join('\n'));
    operators = [];
    document.endMarkedContent();
    if (link !== null) endLink(document, link);
    owner = null;
    link = null;
  };
  const begin = (tag: Tag | null, mark: RunMark): void => {
    const name = tag === null || mark.to === null ? null : destination(mark.to);
    owner = { tag, to: name === null ? null : mark };
    if (tag === null) document.markContent('Artifact', { type: 'Pagination' });
    else if (name === null) tree.element(tag).add(document.markStructureContent(tag.type));
    else link = beginLink(document, tree.element(tag), name);
  };
  const open = (tag: Tag | null, mark: RunMark, box: Box, words: string): void => {
    const to = tag !== null && mark.to !== null && destination(mark.to) !== null ? mark : null;
    if (owner?.tag !== tag || owner.to !== to) {
      close();
      begin(tag, mark);
    }
    if (link === null) return;
    link.boxes.push(box);
    link.words = `${link.words} ${words}`.trim();
  };
  return { open, add: (more) => operators.push(more), close };
}

function beginLink(document: PdfDocument, parent: PdfElement, name: string): OpenLink {
  const element = document.struct('Link', {});
  parent.add(element);
  element.add(document.markStructureContent('Link'));
  return { element, name, words: '', boxes: [] };
}

// A link's element ends before its page does: pdfkit writes the page on which it stands then.
function endLink(document: PdfDocument, link: OpenLink): void {
  for (const box of link.boxes) {
    document.annotate(box.x, box.y, box.width, box.height, {
      Subtype: 'Link',
      Dest: pdfText(link.name),
      Contents: pdfText(link.words),
      structParent: link.element,
    });
  }
  link.element.end();
}
