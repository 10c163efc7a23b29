import { numberOf, numberPattern } from '../quantity.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { strengthOf } from '../strength.ts';
import { targetOf } from '../target.ts';

const evidence = /\b(?:evidence|item|observation|product|assignment)s?\b/iu;
const using = /\b(?:us(?:e|ed|ing)|count(?:s|ed)?|serv(?:e|es)|cover(?:s)?|claimed|cross-? ?referenced|support|meet|appl(?:y|ied)|evidence)\b/iu;
const upTo = new RegExp([
  `\\b(?:no|not(?: be used)?(?: for| in| more)?|never)\\s(?:for\\s)?more than (once|twice|${numberPattern})\\b`, `\\b(?:up to|(?:a )?maximum of|at most|only)\\s(?:for\\s)?(once|twice|${numberPattern})\\b`, `\\bmore than (once|twice|${numberPattern})\\b`,
].join('|'), 'iu');

/** "The same piece of evidence may be used for no more than three criteria." */
export const readLimit: RuleReader = (sentence) => {
  const { text } = sentence;
  if (!/\b(?:piece|item|same|single|each|any one)\b/iu.test(text) || !evidence.test(text) || !using.test(text)) return null;
  const found = upTo.exec(text);
  const amount = found?.[1] ?? found?.[2] ?? found?.[3];
  if (amount === undefined || strengthOf(text) === null) return null;
  if (found?.[3] !== undefined && !/\b(?:not|cannot|never|no)\b/iu.test(text)) return null;
  const max = /^once$/iu.test(amount) ? 1 : /^twice$/iu.test(amount) ? 2 : numberOf(amount);
  const { target, ...rest } = targetOf(sentence, 'criteria');
  return { rules: [{ kind: 'limit', ...target, what: 'reuse', max, strength: 'must', ...rest }] };
};
