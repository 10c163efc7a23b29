import type { Rule } from '../unit/rule.ts';
import type { Say } from '../words/say.ts';

/** A rule's sentence: quoted where the document prints it, marked where the centre wrote it, bare where it goes without saying. */
export function quotedRule(say: Say, { rule, implied }: { readonly rule: Rule; readonly implied: boolean }): string {
  return implied || rule.own === true ? printedRule(say, rule) : `“${rule.sentence}”`;
}

/** The same where all sentences stand in a column of their own. */
export function printedRule(say: Say, { own, sentence }: Rule): string {
  return own === true ? say('rule.own', { sentence }) : sentence;
}
