import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { criterionWords } from '../criterion-words.ts';
import { evidenceWords } from '../evidence-words.ts';
import type { CriterionAt, EvidenceItem, RuleView } from '../facts.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { nothingFound, verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('simulation'), ...ruleFields, allowed: z.boolean(), alone: z.boolean().optional() });

/** Simulated evidence, by its setting or its method, is not relied on at all outside the exceptions, or not alone. */
export const simulationRule = ruleKind({ schema, usual: ['performance', 'scope', 'knowledge'], evaluate });

function evaluate({ allowed, alone }: z.infer<typeof schema>, view: RuleView): Verdict {
  const { say, target } = view;
  const refused = target.filter((criterion) => (allowed ? alone === false && onlySimulated(criterion) : criterion.items.some((item) => item.simulated)));
  const rests: Verdict['rests'] = () => allItems(target);
  const found = { ...nothingFound, rests, lacking: refused };
  if (target.every((criterion) => criterion.items.length === 0)) return verdict({ ...found, state: 'shown', because: () => say('rule.nothing-yet') });
  if (refused.length > 0) return openVerdict(view, allowed, refused, found);
  const simulated = (): readonly EvidenceItem[] => allItems(target).filter((item) => item.simulated);
  return verdict({
    ...found, state: 'met', served: target.filter((criterion) => criterion.items.length > 0),
    because: () => (simulated().length === 0 ? say('rule.simulation.none') : say('rule.simulation.beside', { references: evidenceWords(say, simulated()) })),
  });
}

function onlySimulated({ items }: CriterionAt): boolean {
  return items.length > 0 && items.every((item) => item.simulated);
}

function openVerdict({ say }: RuleView, allowed: boolean, refused: readonly CriterionAt[], found: Verdict): Verdict {
  const values = (): { criteria: string; references: string; count: number } => ({
    criteria: criterionWords(say, refused), references: evidenceWords(say, allItems(refused).filter((item) => item.simulated)), count: refused.length,
  });
  return verdict({
    ...found, state: 'open',
    because: () => say(allowed ? 'rule.simulation.alone' : 'rule.simulation.refused', values()),
    close: { words: () => say(allowed ? 'rule.simulation.close.beside' : 'rule.simulation.close.instead', values()), who: 'candidate' },
  });
}
