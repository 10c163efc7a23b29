import type { TypeStyle } from '../type-style.ts';
import type { Word } from './word.ts';

/** What is true of a whole run: where it leads, what it says to a listener, the chip it stands in. The same object for all its tokens. */
export interface RunMark {
  readonly to: string | null;
  readonly words: string | null;
  readonly language: string | null;
  readonly chip: Chip | null;
  readonly struck: boolean;
}

/** A black or framed ground under words, with room at both ends and its own height, in points. */
export interface Chip { readonly kind: 'black' | 'framed'; readonly padding: number; readonly height: number }

/** What a token prints: a word, the number of a page that is known later, or a ruled space to write on. */
export type TokenBody =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'page'; readonly of: string }
  | { readonly kind: 'blank' };

/** The smallest part of a line: between two tokens a line may break unless they are joined. Measures in points. */
export interface Token {
  /** Room of a chip that begins or ends here on this line. */
  readonly padBefore: number;
  readonly padAfter: number;
  /** A right-to-left stretch, whose words are drawn in another order than read. */
  readonly group: RightToLeft | null;
  /** Its place in reading order among the tokens of its line, where that differs from the order in which they stand. */
  readonly order: number;
  readonly body: TokenBody;
  readonly style: TypeStyle;
  readonly width: number;
  /** Room of the spaces after it; none at the end of a line. */
  readonly space: number;
  readonly joined: boolean;
  /** A line ends after it. */
  readonly ends: boolean;
  readonly mark: RunMark;
  /** Embedding level; odd is drawn from right to left. */
  readonly level: number;
}

/** Tokens of one line in the order they are drawn, with the room that their chips need already in their widths. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly width: number;
  readonly leading: number;
  /** Room above it beside its leading. */
  readonly above: number;
  /** From the line's top to its baseline. */
  readonly baseline: number;
}

/** A right-to-left stretch of a line: its language. */
export interface RightToLeft { readonly language: string }
