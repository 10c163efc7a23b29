import type { PdfDocument, PdfElement } from './pdf-document.ts';
import { pdfText } from './pdf-text.ts';
import type { Tag } from './tag.ts';

/** The tag tree as it is written: elements are made at their first use and written out when they end. */
export interface TagTree {
  /** The element of a tag; its parents are made first. Throws for a tag that has ended. */
  readonly element: (tag: Tag) => PdfElement;
  readonly end: (tag: Tag) => void;
}

/** A tree in a document; the root's parent is the document. */
export function tagTree(document: PdfDocument): TagTree {
  const open = new Map<Tag, PdfElement>();
  const ended = new WeakSet<Tag>();
  const element = (tag: Tag): PdfElement => {
    const known = open.get(tag);
    if (known !== undefined) return known;
    if (ended.has(tag)) throw new Error(`Drawn after its end: ${tag.type}`);
    const parent = tag.parent === null ? null : element(tag.parent);
    const made = document.struct(tag.type, optionsOf(tag));
    addTableAttributes(made, tag);
    if (parent === null) document.addStructure(made);
    else parent.add(made);
    open.set(tag, made);
    return made;
  };
  const end = (tag: Tag): void => {
    element(tag).end();
    open.delete(tag);
    ended.add(tag);
  };
  return { element, end };
}

function optionsOf({ options }: Tag): Record<string, unknown> {
  return {
    ...(options.alternative === undefined ? {} : { alt: options.alternative }),
    ...(options.box === undefined ? {} : { bbox: options.box }),
  };
}

function addTableAttributes(element: PdfElement, { options }: Tag): void {
  const attributes = {
    ...(options.scope === undefined ? {} : { Scope: options.scope }),
    ...(options.columns === undefined || options.columns === 1 ? {} : { ColSpan: options.columns }),
    ...(options.summary === undefined ? {} : { Summary: pdfText(options.summary) }),
  };
  if (Object.keys(attributes).length > 0) element.dictionary.data['A'] = { O: 'Table', ...attributes };
}

