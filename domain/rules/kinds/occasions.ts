import { z } from 'zod';
import { demandedMethodSchema } from '../../unit/method.ts';
import { ruleFields } from '../../unit/rule-fields.ts';
import { distinct, evidenceWords } from '../evidence-words.ts';
import type { EvidenceItem, RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { methodWord } from '../method-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems, serving } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { forPerson, verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('occasions'), ...ruleFields, min: z.int().positive().optional(), method: demandedMethodSchema.optional(), distinct: z.enum(['date', 'client', 'task']).optional(),
});
type OccasionsRule = z.infer<typeof schema>;

/** So many separate days, clients or tasks among the evidence; days where the rule does not say which. A period counts as its first day; who or what was not recorded counts for nothing, and is said. */
export const occasionsRule = ruleKind({ schema, usual: ['performance'], evaluate });

type Mark = NonNullable<OccasionsRule['distinct']>;

function mark(by: Mark, item: EvidenceItem): string | null {
  if (by === 'date') return item.day;
  const text = by === 'client' ? item.client : item.task;
  const folded = text?.trim().replace(/\s+/g, ' ').toLowerCase() ?? '';
  return folded === '' ? null : folded;
}

function evaluate(rule: OccasionsRule, view: RuleView): Verdict {
  const { min } = rule;
  const by = rule.distinct ?? 'date';
  const items = view.target.flatMap((criterion) => (rule.method === undefined ? criterion.items : serving(criterion, [rule.method])));
  const marks = new Set<string>();
  for (const item of items) {
    const one = mark(by, item);
    if (one !== null) marks.add(one);
  }
  const because = (): string => words(min ?? 0, by, view, items, marks.size);
  const found = { rests: () => items, because };
  if (min === undefined) return forPerson(view, found, () => view.say('rule.choose.no-number'));
  if (marks.size >= min) return verdict({ ...found, state: 'met', served: view.target.filter((criterion) => criterion.items.length > 0) });
  return verdict({ ...found, state: 'open', close: closeOf(rule, min - marks.size, by, view) });
}

function words(min: number, by: Mark, { say }: RuleView, items: readonly EvidenceItem[], have: number): string {
  const different = distinct(items);
  const unsaid = different.filter((item) => mark(by, item) === null).length;
  const periods = by === 'date' ? different.filter((item) => item.until !== null && item.until !== item.day).length : 0;
  return sentences(
    say(`rule.occasions.${by}`, { count: have, need: min }),
    different.length === 0 ? null : say('rule.occasions.among', { references: evidenceWords(say, different) }),
    periods === 0 ? null : say('rule.occasions.periods', { count: periods }),
    unsaid === 0 || by === 'date' ? null : say(`rule.occasions.unsaid.${by}`, { count: unsaid }),
  );
}

function closeOf(rule: OccasionsRule, lacking: number, by: Mark, { say, target }: RuleView): Verdict['close'] {
  const observed = rule.method === 'observation';
  const values = { count: lacking, method: rule.method === undefined ? say('rule.evidence') : methodWord(say, rule.method) };
  const unsaid = by !== 'date' && allItems(target).some((item) => mark(by, item) === null);
  const hint = unsaid ? say(`rule.occasions.close.say-${by}`) : null;
  return { words: () => sentences(say(`rule.occasions.close.${by}`, values), hint), who: observed ? 'assessor' : 'candidate' };
}
