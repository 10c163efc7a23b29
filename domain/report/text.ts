/** How a piece of text stands out. `open` is white on black, `refused` framed: states without colour; `struck` has a line through it. */
export type Emphasis = 'strong' | 'open' | 'refused' | 'quiet' | 'figure' | 'small' | 'struck';

/**
 * A run of text. `words` is what a mark (✓, ●) says to a reader who cannot see it (ActualText, never printed);
 * `to` links to an anchor; `pageOf` prints the page number on which that anchor lies.
 */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly emphasis?: Emphasis; readonly to?: string; readonly words?: string; readonly language?: string }
  | { readonly kind: 'page'; readonly pageOf: string; readonly emphasis?: Emphasis }
  /** A place where people write, in the DOCX a content control with this tag; its value prints in both. */
  | { readonly kind: 'field'; readonly field: Field };

/** Text of one paragraph or cell: runs in reading order. A "\n" in a run starts a new line. */
export type Text = readonly Run[];

/** A content control: `tag` is the field's name, `alias` its words; an empty value leaves room to write. */
export type Field =
  | { readonly kind: 'text' | 'date'; readonly tag: string; readonly alias: string; readonly value: string }
  | { readonly kind: 'choice'; readonly tag: string; readonly alias: string; readonly value: string; readonly choices: readonly string[] }
  | { readonly kind: 'check'; readonly tag: string; readonly alias: string; readonly checked: boolean };

/** Plain words as Text. */
export function plain(text: string): Text {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** Words with one emphasis as Text. */
export function emphasised(text: string, emphasis: Emphasis): Text {
  return [{ kind: 'text', text, emphasis }];
}
