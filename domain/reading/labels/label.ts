/** How a label counts. */
export type LabelKind = 'number' | 'dotted' | 'letter' | 'roman' | 'prefixed' | 'outcome';

/** The printed mark of a criterion, an outcome or a group. */
export interface Label {
  readonly kind: LabelKind;
  /** As printed, without brackets, dots and spaces around it: "P1", "1.10", "a", "Outcome 2". */
  readonly id: string;
  /** What stands before the number: "P", "Outcome"; empty for plain numbers and letters. */
  readonly prefix: string;
  /** 1.10 is [1, 10], c is [3], P4 is [4]. */
  readonly path: readonly number[];
  /** What closes it: ".", ")", ":" or nothing. */
  readonly ending: string;
  /** It hangs on the word after it, as in "1Perch". */
  readonly glued: boolean;
}

/** A label with the number of characters that it and the space after it take. */
export interface FoundLabel { readonly label: Label; readonly length: number }

/** The last number of a label: what counts on from row to row. */
export function lastNumber(label: Label): number {
  return label.path.at(-1) ?? 0;
}

/** Labels that can count on from one another. */
export function scheme(label: Label): string {
  return label.kind === 'prefixed' ? `prefixed ${label.prefix}` : label.kind;
}
