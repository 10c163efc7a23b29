import type { Text } from '../../../../domain/report/text.ts';
import type { PdfImage } from '../draw/pdf-document.ts';
import { breakLines } from '../text/break-lines.ts';
import type { Line } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Measure } from '../text/tokenise.ts';
import type { TextSetting } from '../text-style.ts';
import type { LineMemory } from './line-memory.ts';
import type { Sections } from './sections.ts';

/** What every block is laid out with: how text is measured, where in the tag tree it stands, how large the pictures are. */
export interface LayoutContext {
  readonly measure: Measure;
  readonly sections: Sections;
  /** Lines laid out before: the same words recur in a record's tables. */
  readonly known: LineMemory;
  /** Width and height of each picture that can be read. */
  readonly pictures: ReadonlyMap<string, PictureSize>;
  /** Opens a picture when its page is drawn. */
  readonly openPicture: (source: string) => PdfImage | null;
}

export interface PictureSize { readonly width: number; readonly height: number }

/** Where blocks stand across the page: the left edge and the width. */
export interface Area { readonly x: number; readonly width: number }

/** A text broken into lines of a width. */
export function linesOf(context: LayoutContext, text: Text, setting: TextSetting, width: number): readonly Line[] {
  return context.known.find(text, setting, width, () => breakLines(tokenise(text, setting, context.measure), width, setting, context.measure));
}

/** Height of lines under each other. */
export function linesHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.above + line.leading, 0);
}
