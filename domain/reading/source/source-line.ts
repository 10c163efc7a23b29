/** Formatting that a unit may hang a rule on. */
export type SourceStyle = 'bold' | 'italic' | 'bold-italic' | 'shaded';

/** Some characters of a line in one style; `to` is the first one after them. */
export interface StyleRun { readonly from: number; readonly to: number; readonly style: SourceStyle }

/** Where a line stands in a table of its file, all counted from 0. */
export interface CellPlace { readonly table: number; readonly row: number; readonly column: number }

/** A rectangle on a page, as shares of its width and height. */
export interface PageBox { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** One line of a file with what its format says of it. What a format does not know is left out. */
export interface SourceLine {
  readonly text: string;
  /** The number or bullet that the file keeps beside the text: "1.", "(a)", "•". */
  readonly mark?: string;
  /** The nesting of a list, 0 outermost. */
  readonly level?: number;
  readonly heading?: number;
  readonly cell?: CellPlace;
  readonly styles?: readonly StyleRun[];
  /** Counted from 1. */
  readonly page?: number;
  readonly box?: PageBox;
  /** A tracked deletion was taken out of it. */
  readonly struck?: boolean;
}

/** Some characters of one line: `line` counts from 1, `to` is the first character after them. */
export interface Place { readonly line: number; readonly from: number; readonly to: number }
