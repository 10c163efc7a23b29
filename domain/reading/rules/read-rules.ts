import { ruleSchema } from '../../rules/kinds.ts';
import type { Rule } from '../../unit/rule.ts';
import type { ScopeGroupRead } from '../outline/scope-list.ts';
import { join, wordsOf, type Passage } from '../source/passage.ts';
import { readAllow } from './kinds/allow.ts';
import { readChoose, rulesOfGroup } from './kinds/choose.ts';
import { readContext } from './kinds/context.ts';
import { readCover } from './kinds/cover.ts';
import { readInfer } from './kinds/infer.ts';
import { readLimit } from './kinds/limit.ts';
import { methodsAsContent, readMethod } from './kinds/method.ts';
import { readOccasions } from './kinds/occasions.ts';
import { readPeople } from './kinds/people.ts';
import { readReview } from './kinds/review.ts';
import { readSimulation } from './kinds/simulation.ts';
import { readSufficiency } from './kinds/sufficiency.ts';
import type { FoundRules, RuleContext, RuleReader, RuleSentence, RuleWithoutSentence } from './rule-sentence.ts';
import { sentencesIn } from './sentences.ts';
import { strengthOf } from './strength.ts';

/** A rule with the words that it rests on: its sentence, and what else it was read from. */
export interface ReadRule { readonly rule: Rule; readonly words: Passage }

/** The rules of some prose, and how many of its sentences there were. */
export interface RulesRead { readonly rules: readonly ReadRule[]; readonly sentences: number; readonly understood: number }

/** The kinds in the order in which a sentence is tried: what says more comes before what says less. */
const readers: readonly RuleReader[] = [readInfer, readSimulation, readLimit, readPeople, readSufficiency, readAllow, readChoose, readOccasions, readMethod, readContext, readCover];

/** "PC 6may be": a number that hangs on the word after it. */
const gluedWord = /(\d)(?=(?:may|must|should|can|cannot|are|is|to|and|or|by)\b)/gu;
/** No sentence has more characters that are read than this. */
const longest = 2500;

/** Reads the rules in some prose. Where it is no place for rules (`strict`), only plain demands count and nothing is left for review. `leads` are read with the groups after them. */
export function readRules(prose: readonly Passage[], context: RuleContext, strict: boolean, leads: readonly Passage[] = []): RulesRead {
  const taken = new Set(leads.map((lead) => wordsOf(lastSentence(lead))));
  const sentences = prose.flatMap(sentencesIn).filter((words) => !taken.has(wordsOf(words))).map((words) => ({ words, text: wordsOf(words).slice(0, longest).replaceAll(gluedWord, '$1 ') }));
  const rules: ReadRule[] = [];
  const done = new Set<number>();
  let understood = 0;
  sentences.forEach(({ text, words }, place) => {
    if (done.has(place) || text.length < 12) return;
    const following = sentences.slice(place + 1, place + 8);
    const sentence: RuleSentence = { text, words, following, context };
    const found = understand(sentence, strict);
    if (found === null) return;
    const parts = [words, ...following.slice(0, found.uses ?? 0).map((next) => next.words)];
    for (let next = 1; next <= (found.uses ?? 0); next += 1) done.add(place + next);
    for (const next of found.also ?? []) done.add(place + 1 + next);
    const further = (found.also ?? []).flatMap((next) => following[next]?.words ?? []);
    understood += found.rules.some(({ kind }) => kind !== 'review') ? 1 : 0;
    rules.push(...found.rules.map((rule) => withSentence(rule, join(...parts), further)));
  });
  return { rules, sentences: sentences.filter(({ text }) => /[.:]['’”)]?$/u.test(text) && text.length > 24).length, understood };
}

function understand(sentence: RuleSentence, strict: boolean): FoundRules | null {
  if (strict && strengthOf(sentence.text) === 'should') return null;
  if (!methodsAsContent.test(sentence.text)) {
    for (const read of readers) {
      const found = read(sentence);
      if (found !== null) return found;
    }
  }
  return strict ? null : readReview(sentence);
}

/** The rules that stand in the headings of scope groups. The sentence before a heading belongs to it where nothing lies between. */
export function readGroupRules(groups: readonly ScopeGroupRead[], context: RuleContext): readonly ReadRule[] {
  return groups.flatMap((group, place) => {
    const found = rulesOfGroup(group, context);
    if (found === null) return [];
    const leads = group.lead !== null && group.lead !== groups[place - 1]?.lead && group.lead !== group.header;
    const sentence = leads ? join(lastSentence(group.lead), group.title) : group.title;
    return found.rules.map((rule) => withSentence(rule, sentence, group.lead === null ? [] : [group.lead]));
  });
}

function lastSentence(lead: Passage): Passage {
  return sentencesIn(lead).at(-1) ?? lead;
}

function withSentence(rule: RuleWithoutSentence, words: Passage, further: readonly Passage[]): ReadRule {
  return { rule: ruleSchema.parse({ ...rule, sentence: wordsOf(words) }), words: join(words, ...further) };
}
