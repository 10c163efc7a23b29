import type { Passage } from '../source/passage.ts';
import type { CellPlace } from '../source/source-line.ts';
import type { Label } from '../labels/label.ts';

/** One piece of a document that stands by itself: a line, a cell, what several lines of a paragraph say together. */
export interface Row {
  readonly words: Passage;
  /** The number or bullet that the file keeps beside the words. */
  readonly mark: string | null;
  readonly level: number;
  readonly heading: number | null;
  readonly cell: CellPlace | null;
  /** How far the words are set in, in characters. */
  readonly indent: number;
  readonly blankBefore: boolean;
  /** It began a line of the source, so that its first words may be a label. */
  readonly startsLine: boolean;
}

/** A row with what stands before its words taken off. */
export interface LabelledRow extends Row {
  readonly bullet: boolean;
  readonly label: Label | null;
  /** The label as it stands among the words; empty where the file keeps it beside them. */
  readonly sign: Passage;
  /** The words without bullet and label. */
  readonly body: Passage;
}
