import type { CriterionAt, RuleView } from './facts.ts';
import { evidenceWords } from './evidence-words.ts';
import { sentences } from './list-words.ts';
import { remoteItems } from './served.ts';
import { criterionWords } from './criterion-words.ts';
import { once, type Verdict } from './verdict.ts';

/** A verdict with nothing in it yet: shown, and nothing rests on it. */
export const nothingFound: Verdict = { state: 'shown', because: () => '', close: null, rests: () => [], lacking: [], served: [] };

/** Puts what was found over nothing, and makes its words only once. */
export function verdict(found: Partial<Verdict> & Pick<Verdict, 'state' | 'because'>): Verdict {
  const whole = { ...nothingFound, ...found };
  const close = whole.close === null ? null : { ...whole.close, words: once(whole.close.words) };
  return { ...whole, because: once(whole.because), rests: once(whole.rests), close };
}

/** For a person to decide: what it is about, which also stands beside their confirmation, and that they decide. */
export function forPerson(view: RuleView, found: Partial<Verdict>, beside: Verdict['because']): Verdict {
  return verdict({ ...found, state: 'for-a-person', beside, because: () => sentences(beside(), view.say('rule.person-decides')), close: personCloses(view) });
}

/** What closes a rule that only a person can decide. */
export function personCloses(view: RuleView): Verdict['close'] {
  return { words: () => view.say('rule.close.confirm'), who: 'assessor' };
}

/** That these criteria rest on a recording or a live link: "E5 for PC 4: seen on a recording or a live link." */
export function remoteWords(view: RuleView, criteria: readonly CriterionAt[]): string {
  if (criteria.length === 0) return '';
  return view.say('rule.remote', { references: evidenceWords(view.say, remoteItems(criteria)), criteria: criterionWords(view.say, criteria) });
}
