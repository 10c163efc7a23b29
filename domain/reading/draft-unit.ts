import type { Rule } from '../unit/rule.ts';
import type { FieldKey } from './metadata/field-words.ts';
import type { Place } from './source/source-line.ts';

/** A value with the places of the source that it was taken from. */
export interface Sourced { readonly value: string; readonly places: readonly Place[] }

/** A criterion, a statement, an item or a behaviour as read. */
export interface DraftPoint {
  readonly id: string;
  readonly text: string;
  readonly parent?: string;
  readonly formatting?: readonly ('shaded' | 'bold-italic' | 'italic')[];
  readonly places: readonly Place[];
  /** Where its label stands; empty where the file keeps it beside the text. */
  readonly labelPlaces: readonly Place[];
}

/** A sub-heading with the ids of the points under it. */
export interface DraftGroup { readonly heading: string; readonly members: readonly string[]; readonly places: readonly Place[] }

export interface DraftScopeGroup { readonly id: string; readonly printed: boolean; readonly heading: string; readonly items: readonly DraftPoint[]; readonly places: readonly Place[] }

export interface DraftRule { readonly rule: Rule; readonly places: readonly Place[] }

/** What a person should look at, in words, and where. */
export interface DraftWarning { readonly code: WarningCode; readonly message: string; readonly at?: string; readonly places: readonly Place[] }

export const warningCodes = [
  'not-a-unit', 'rules-only', 'range-repaired', 'rule-names-missing', 'rule-needs-formatting', 'rule-unresolved', 'rules-contradict', 'criteria-without-rule', 'quantity-too-high', 'labels-gap', 'labels-restart',
  'label-without-words', 'outcomes-only', 'outcome-without-criteria', 'list-split', 'text-cut', 'date-imprecise', 'no-knowledge', 'struck-out', 'evidence-column', 'not-read-to-the-end', 'pages-without-words',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** A part of the document by its heading, for the form that prints it again. */
export interface DraftHeading { readonly section: string; readonly text: string; readonly places: readonly Place[] }

/** A document as read: what it is, what it says of the unit, its points and rules, each with its places, and what is doubtful. */
export interface DraftUnit {
  readonly kind: 'unit' | 'rules-only' | 'not-a-unit';
  readonly metadata: {
    readonly title: Sourced | null;
    readonly codes: readonly Sourced[];
    readonly fields: readonly (Sourced & { readonly key: FieldKey })[];
  };
  readonly overview: readonly Sourced[];
  readonly groups: readonly DraftGroup[];
  readonly criteria: readonly DraftPoint[];
  readonly knowledgeGroups: readonly DraftGroup[];
  readonly knowledge: readonly DraftPoint[];
  readonly behaviours: readonly DraftPoint[];
  readonly scope: readonly DraftScopeGroup[];
  readonly rules: readonly DraftRule[];
  readonly headings: readonly DraftHeading[];
  readonly warnings: readonly DraftWarning[];
}
