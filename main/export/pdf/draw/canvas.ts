import type { Line } from '../text/token.ts';
import type { PdfImage } from './pdf-document.ts';
import type { Tag } from './tag.ts';

/** Where lines of text stand: the top left of their box, its width, and what they are aligned to. Points from the page's top left. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'centre';
  readonly white?: boolean;
}

/** What the layout draws on: one page after the other, everything either under a tag or as an artifact. */
export interface Canvas {
  /** Lines of text under a tag, or as an artifact where `tag` is null (running heads, repeated heads). */
  readonly text: (lines: readonly Line[], place: TextPlace, tag: Tag | null) => void;
  /** Rules, tints and frames: operators of the page's content. Artifacts. */
  readonly shape: (operators: string) => void;
  readonly picture: (image: PdfImage, box: Box, tag: Tag) => void;
  /** Makes the element of a tag now, so that it stands in its place although it stays empty. */
  readonly begin: (tag: Tag) => void;
  readonly end: (tag: Tag) => void;
  /** A place that links lead to. */
  readonly anchor: (name: string, y: number) => void;
  /** A bookmark: `depth` 1 is the outermost. */
  readonly bookmark: (depth: number, title: string, y: number) => void;
}

/** A box on the page in points. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
