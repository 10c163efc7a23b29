import PDFDocument from 'pdfkit';
import type { Font } from 'fontkit';
import type { Readable } from 'node:stream';

/** An indirect object of the file. */
export interface PdfReference { readonly data: Record<string, unknown>; end(): void }

/** An element of the tag tree. */
export interface PdfElement {
  readonly dictionary: PdfReference;
  add(child: PdfElement | PdfContent): unknown;
  end(): void;
}

/** A marked stretch of a page's content. */
export interface PdfContent { readonly refs: unknown }

/** A bookmark. */
export interface PdfOutline { addItem(title: string, options: { fit: boolean; top: number; left: number; zoom: number; expanded: boolean }): PdfOutline }

/** A font in the file: which of its glyphs are used, how wide each is, what each says. */
export interface PdfFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: ((readonly number[]) | undefined)[];
  ref(): PdfReference;
}

/** A picture, opened and measured. `orientation` above 4 lies on its side (EXIF). */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
  readonly colorSpace?: string;
  /** The deflated points of a PNG, until they are in the file. */
  readonly imgData?: Uint8Array | null;
  embed(document: PdfDocument): unknown;
}

/**
 * The part of pdfkit that is used, as it really is: its published types lack the tag tree's attributes, annotations inside it,
 * outline destinations and embedded fonts. The version is pinned, and the tests of the printed file fail if any of this moves.
 */
export interface PdfDocument extends Readable {
  readonly page: { readonly fonts: Record<string, PdfReference>; readonly dictionary: PdfReference };
  readonly outline: PdfOutline;
  readonly _font: PdfFont;
  /** Writes the description of the document; replaced, since pdfkit does not escape what it writes there. */
  _addInfo: () => void;
  /** Where the next object begins in the file; every object's place is taken from it. */
  _offset: number;
  /** Writes to the file. */
  _write: (data: string | Uint8Array) => void;
  /** Writes to the current page's content. */
  addContent: (operators: string | Uint8Array) => unknown;
  addPage(): unknown;
  registerFont(name: string, font: Font): unknown;
  font(name: string): unknown;
  struct(type: string, options: Record<string, unknown>): PdfElement;
  addStructure(element: PdfElement): unknown;
  markStructureContent(type: string): PdfContent;
  markContent(type: string, options: Record<string, unknown>): unknown;
  endMarkedContent(): unknown;
  annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): unknown;
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): unknown;
  openImage(bytes: Uint8Array): PdfImage;
  image(image: PdfImage, x: number, y: number, options: { width: number; height: number }): unknown;
  appendXML(xml: string): unknown;
  file(bytes: Uint8Array, options: Record<string, unknown>): unknown;
  end(): void;
}

/** A new document; every option is pdfkit's. */
export function newPdfDocument(options: Record<string, unknown>): PdfDocument {
  // The one cast of this folder: pdfkit's own types stop short of what it offers (see above).
  return new PDFDocument(options) as unknown as PdfDocument;
}
