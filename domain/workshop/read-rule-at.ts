import type { DraftRule, DraftUnit } from '../reading/draft-unit.ts';
import { readRules } from '../reading/rules/read-rules.ts';
import type { RuleContext } from '../reading/rules/rule-sentence.ts';
import { placesOf, wordsOf } from '../reading/source/passage.ts';
import type { Place } from '../reading/source/source-line.ts';
import { cleanPassageAt } from './source-words.ts';
import type { Bench } from './work-draft.ts';

/** The longest sentence that one rule is read from; a longer one is for a person. */
const longest = 2500;

/** The rules in these words of the source. A sentence that says none that is understood stays, for a person to read. */
export function readRuleAt(draft: DraftUnit, places: readonly Place[], { lines, say }: Bench): readonly DraftRule[] {
  const passage = cleanPassageAt(lines, places);
  const sentence = wordsOf(passage);
  if (sentence === '') return [];
  const found = sentence.length > longest ? [] : readRules([passage], contextOf(draft, say), false).rules;
  if (found.length > 0) return found.map(({ rule, words }) => ({ rule, places: placesOf(words) }));
  return [{ rule: { kind: 'review', strength: 'must', sentence }, places: placesOf(passage) }];
}

/** What a rule's sentence may name, as the draft has it. */
function contextOf(draft: DraftUnit, say: Bench['say']): RuleContext {
  const formatted = (style: 'shaded' | 'bold-italic' | 'italic'): readonly string[] => draft.criteria.filter(({ formatting }) => formatting?.includes(style) === true).map(({ id }) => id);
  return {
    criteria: draft.criteria.map(({ id }) => id), knowledge: draft.knowledge.map(({ id }) => id),
    scope: draft.scope.map(({ id, items }) => ({ id, items: items.map((item) => item.id) })),
    groups: draft.groups.map(({ heading, members }) => ({ number: null, heading, criteria: members })),
    formatted: new Map((['shaded', 'bold-italic', 'italic'] as const).map((style) => [style, formatted(style)])), say,
  };
}
