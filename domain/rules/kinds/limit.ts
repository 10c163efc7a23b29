import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { compareItems, evidenceWords } from '../evidence-words.ts';
import type { EvidenceItem, RuleView } from '../facts.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('limit'), ...ruleFields, what: z.literal('reuse'), max: z.int().positive() });

/** No piece of evidence serves more than so many criteria of the target. */
export const limitRule = ruleKind({ schema, usual: ['performance'], evaluate });

function uses(view: RuleView): ReadonlyMap<EvidenceItem, number> {
  const counted = new Map<EvidenceItem, number>();
  for (const item of allItems(view.target)) counted.set(item, (counted.get(item) ?? 0) + 1);
  return counted;
}

function evaluate({ max }: z.infer<typeof schema>, view: RuleView): Verdict {
  const { say } = view;
  const counted = uses(view);
  const over = [...counted].filter(([, count]) => count > max).map(([item]) => item).sort(compareItems);
  const overIds = new Set(over.map((item) => item.id));
  const rests: Verdict['rests'] = () => [...counted.keys()];
  if (counted.size === 0) return verdict({ state: 'shown', because: () => say('rule.nothing-yet') });
  if (over.length === 0) return verdict({ state: 'met', rests, because: () => say('rule.limit.met', { max, most: [...counted.values()].reduce((a, b) => Math.max(a, b), 0) }) });
  return verdict({
    state: 'open', rests, lacking: view.target.filter((criterion) => criterion.items.some((item) => overIds.has(item.id))),
    because: () => say('rule.limit.open', { references: evidenceWords(say, over), max, count: over.length }),
    close: { words: () => say('rule.limit.close', { references: evidenceWords(say, over), max }), who: 'candidate' },
  });
}
