import type { Table } from './table.ts';
import type { Text } from './text.ts';

/** Styles of a paragraph, by use; sizes and leading are the renderers' (one table each). */
export type ParagraphStyle =
  | 'eyebrow' | 'title' | 'codes' | 'candidate' | 'candidate-number' | 'body' | 'lead' | 'form-lead' | 'note' | 'by' | 'evidence-title';

/** A paragraph; `keepWithNext` binds it to what follows. */
export interface Paragraph { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly text: Text; readonly keepWithNext?: boolean; readonly anchor?: string }

/** `level` 1 a unit, 2 a section (rule above it), 3 a sub-heading. Every heading is a bookmark. */
export interface Heading {
  readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string;
  readonly newPage?: boolean;
  /** A boxed mark at the right of an evidence form's heading: "E3". */
  readonly tab?: string;
}

/** The line of eyebrow over page 1: left and right words over a rule. */
export interface Masthead { readonly kind: 'masthead'; readonly left: string; readonly right: string }

/** The strip of figures on page 1. `open` cells print white on black. */
export interface Summary { readonly kind: 'summary'; readonly cells: readonly SummaryCell[] }
export interface SummaryCell { readonly figure: string; readonly of: string | null; readonly words: Text; readonly open: boolean }

/** A picture of the evidence, never cropped: `source` is an evidence file's name; the renderer is handed its bytes. */
export interface Picture {
  readonly kind: 'picture'; readonly source: string; readonly alternative: string;
  /** The sentence that prints where its bytes cannot be read; without it, the alternative. */
  readonly unreadable?: string;
  /** The column of words beside it: heading and lines. */
  readonly beside: readonly { readonly heading: string; readonly text: string }[];
  readonly anchor: string;
  /** Named regions drawn over the picture, in shares of it. */
  readonly regions: readonly { readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

/** The bordered box of what is open; its title prints white on black when `open`. */
export interface Box { readonly kind: 'box'; readonly title: string; readonly open: boolean; readonly anchor: string; readonly blocks: readonly (Paragraph | Table)[] }

/** A content control that stands alone: room to write, or what was written. */
export interface FieldBlock { readonly kind: 'field-block'; readonly tag: string; readonly alias: string; readonly paragraphs: readonly string[] }

export type Block = Paragraph | Heading | Masthead | Summary | Table | Picture | Box | FieldBlock;

/**
 * A stretch of the record with its own running header: the units' part, then one for each evidence form.
 * Each part begins a page. `bookmark` groups its headings in the outline.
 */
export interface Part { readonly kind: 'unit' | 'evidence'; readonly bookmark: string; readonly headerRight: Text; readonly blocks: readonly Block[] }

/**
 * What is to be printed, as data: made once by the domain, rendered as PDF and as DOCX with the same words.
 * All dates are in words already. The same state gives the same report, and the same report the same bytes.
 */
export interface Report {
  readonly language: 'en-GB';
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** Instant of the last line, ISO: pins every date inside the files. */
  readonly stateAt: string;
  /** "Assessment record" or "Interim record". */
  readonly recordTitle: string;
  /** Running header on the left (not page 1), running footer lines on the left. */
  readonly headerLeft: Text;
  readonly footerLeft: readonly [string, string];
  /** "Page {{page}} of {{pages}}" with the two placeholders still in it. */
  readonly pageWords: string;
  readonly parts: readonly Part[];
  /** The data behind the record, attached to the PDF. */
  readonly attachment: { readonly name: string; readonly description: string; readonly json: string };
}
