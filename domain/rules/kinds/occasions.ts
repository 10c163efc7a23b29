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
import { verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('occasions'), ...ruleFields, min: z.int().positive(), method: demandedMethodSchema.optional(), distinct: z.enum(['date', 'client', 'task']),
});
type OccasionsRule = z.infer<typeof schema>;

/** So many separate days, clients or tasks among the evidence. A period counts as its first day; who or what was not recorded counts for nothing, and is said. */
export const occasionsRule = ruleKind({ schema, usual: ['performance'], evaluate });

function mark(by: OccasionsRule['distinct'], item: EvidenceItem): string | null {
  if (by === 'date') return item.day;
  const text = by === 'client' ? item.client : item.task;
  const folded = text?.trim().replace(/\s+/g, ' ').toLowerCase() ?? '';
  return folded === '' ? null : folded;
}

function evaluate(rule: OccasionsRule, view: RuleView): Verdict {
  const items = view.target.flatMap((criterion) => (rule.method === undefined ? criterion.items : serving(criterion, [rule.method])));
  const marks = new Set<string>();
  for (const item of items) {
    const one = mark(rule.distinct, item);
    if (one !== null) marks.add(one);
  }
  const because = (): string => words(rule, view, items, marks.size);
  const found = { rests: () => items, because };
  if (marks.size >= rule.min) return verdict({ ...found, state: 'met', served: view.target.filter((criterion) => criterion.items.length > 0) });
  return verdict({ ...found, state: 'open', close: closeOf(rule, view, marks.size) });
}

function words(rule: OccasionsRule, { say }: RuleView, items: readonly EvidenceItem[], have: number): string {
  const different = distinct(items);
  const unsaid = different.filter((item) => mark(rule.distinct, item) === null).length;
  const periods = rule.distinct === 'date' ? different.filter((item) => item.until !== null && item.until !== item.day).length : 0;
  return sentences(
    say(`rule.occasions.${rule.distinct}`, { count: have, need: rule.min }),
    different.length === 0 ? null : say('rule.occasions.among', { references: evidenceWords(say, different) }),
    periods === 0 ? null : say('rule.occasions.periods', { count: periods }),
    unsaid === 0 || rule.distinct === 'date' ? null : say(`rule.occasions.unsaid.${rule.distinct}`, { count: unsaid }),
  );
}

function closeOf(rule: OccasionsRule, { say, target }: RuleView, have: number): Verdict['close'] {
  const observed = rule.method === 'observation';
  const values = { count: rule.min - have, method: rule.method === undefined ? say('rule.evidence') : methodWord(say, rule.method) };
  const unsaid = rule.distinct !== 'date' && allItems(target).some((item) => mark(rule.distinct, item) === null);
  const hint = unsaid && rule.distinct !== 'date' ? say(`rule.occasions.close.say-${rule.distinct}`) : null;
  return { words: () => sentences(say(`rule.occasions.close.${rule.distinct}`, values), hint), who: observed ? 'assessor' : 'candidate' };
}
