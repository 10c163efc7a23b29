import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { criterionWords } from '../criterion-words.ts';
import type { RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems, hasEvidence } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { forPerson, verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('cover'), ...ruleFields, quantity: z.union([z.literal('all'), z.int().positive()]) });

/**
 * All, or so many, of the target have evidence or a standing inference. An observation on a recording is evidence here; whether it
 * is observation is for the rules that ask for one.
 */
export const coverRule = ruleKind({ schema, usual: ['performance'], evaluate });

function evaluate({ quantity }: z.infer<typeof schema>, view: RuleView): Verdict {
  const { say, level, target } = view;
  const have = target.filter(hasEvidence);
  const lacking = target.filter((criterion) => !hasEvidence(criterion));
  const need = quantity === 'all' ? target.length : quantity;
  const figures = { have: have.length, all: target.length };
  const rests: Verdict['rests'] = () => allItems(have);
  if (need > target.length) return forPerson(view, { rests, lacking, served: have }, () => say('rule.too-few', { need, all: target.length }));
  if (have.length >= need) return verdict({ state: 'met', because: () => sentences(say(`rule.cover.met.${level}`, figures), inferredWords(view)), rests, lacking, served: have });
  return verdict({
    state: 'open', rests, lacking, served: have,
    because: () => sentences(say(`rule.cover.open.${level}`, { ...figures, criteria: criterionWords(say, lacking) }), quantity === 'all' ? null : say('rule.asked', { need })),
    close: { words: () => say('rule.cover.close', { criteria: criterionWords(say, lacking) }), who: 'candidate' },
  });
}

function inferredWords({ say, target }: RuleView): string | null {
  const inferred = target.filter((criterion) => criterion.items.length === 0 && criterion.inferredFrom !== null);
  return inferred.length === 0 ? null : say('rule.cover.inferred', { criteria: criterionWords(say, inferred), count: inferred.length });
}
