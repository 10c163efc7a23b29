import type { Rule } from '../../unit/rule.ts';
import type { Say } from '../../words/say.ts';
import type { Passage } from '../source/passage.ts';

/** What the rules of a document can name: its points, groups and scope as they were read. */
export interface RuleContext {
  readonly criteria: readonly string[];
  readonly knowledge: readonly string[];
  readonly scope: readonly { readonly id: string; readonly items: readonly string[] }[];
  readonly groups: readonly { readonly number: number | null; readonly heading: string; readonly criteria: readonly string[] }[];
  /** Criteria whose formatting the document's file keeps; plain text keeps none. */
  readonly formatted: ReadonlyMap<'shaded' | 'bold-italic' | 'italic', readonly string[]>;
  readonly say: Say;
}

/** One sentence that may be a rule, with those after it in the same part of the document. */
export interface RuleSentence {
  readonly text: string;
  readonly words: Passage;
  readonly following: readonly { readonly text: string; readonly words: Passage }[];
  readonly context: RuleContext;
}

/** A rule without the sentence that it was read from. */
export type RuleWithoutSentence = Rule extends infer R ? (R extends Rule ? Omit<R, 'sentence'> : never) : never;

/**
 * What a sentence demands; how many of the sentences right after it are part of it; and which others after it (counted from 0) speak of
 * the same and are not read again.
 */
export interface FoundRules { readonly rules: readonly RuleWithoutSentence[]; readonly uses?: number; readonly also?: readonly number[] }

/** Reads one kind of rule from a sentence; null where the sentence is none of it. */
export type RuleReader = (sentence: RuleSentence) => FoundRules | null;
