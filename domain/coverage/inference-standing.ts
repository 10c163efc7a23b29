import { assessmentStanding } from '../portfolio/assessment-standing.ts';
import type { Evidence, Inference, Portfolio } from '../portfolio/portfolio.ts';
import { unseenChange } from '../portfolio/seen.ts';
import { servesAs } from '../rules/effective-method.ts';
import type { EvidenceItem } from '../rules/facts.ts';
import { foldName } from '../rules/fold-name.ts';
import { methodWords } from '../rules/method-words.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { DemandedMethod } from '../unit/method.ts';
import type { Say } from '../words/say.ts';
import { qualityWords } from './assessment-words.ts';
import { unfit } from './evidence-item.ts';
import type { WhoCounts } from './who-counts.ts';

/** What an `infer` rule of the unit says of the statement; null where none speaks of it. */
export interface InferAllowance { readonly from: readonly DemandedMethod[]; readonly onlyHowTo: boolean }

export interface InferenceContext {
  readonly portfolio: Portfolio;
  readonly unit: UnitId;
  readonly who: WhoCounts;
  readonly item: (evidence: Evidence) => EvidenceItem;
  readonly say: Say;
}

/**
 * Why an inference does not stand; null where it does. It needs an assessor who counts, a rule that allows it, and sources that
 * are there, by a method the rule names, their own where observed, and unchanged since: it falls if its source does.
 */
export function inferenceFault(context: InferenceContext, inference: Inference, allowance: InferAllowance | null, howTo: boolean): string | null {
  const { say, who, unit } = context;
  if (allowance === null) return say('inference.not-allowed');
  if (allowance.onlyHowTo && !howTo) return say('inference.not-how-to');
  const uncounted = who(inference.stamp, unit);
  if (uncounted !== null) return say(`inference.uncounted.${uncounted}`);
  if (inference.from.length === 0) return say('inference.no-source');
  for (const { evidence: id } of inference.from) {
    const evidence = context.portfolio.evidence.get(id);
    const fault = evidence === undefined ? say('inference.source-missing') : sourceFault(context, inference, evidence, allowance);
    if (fault !== null) return fault;
  }
  return null;
}

/** Why this evidence cannot carry the inference; null where it can. */
export function sourceFault({ portfolio, unit, who, item, say }: InferenceContext, { stamp }: Pick<Inference, 'stamp'>, evidence: Evidence, { from }: InferAllowance): string | null {
  const { reference } = evidence;
  const gone = unfit(evidence);
  if (gone !== null) return say(`inference.source-${gone}`, { reference });
  const { counts, observers } = item(evidence);
  if (!from.some((method) => servesAs(counts, method))) return say('inference.source-method', { reference, methods: methodWords(say, from) });
  const person = portfolio.writers.get(stamp.writer)?.person;
  if (counts === 'observation' && !(person !== undefined && observers.some((name) => foldName(name) === foldName(person.name)))) return say('inference.not-own', { reference });
  if (unseenChange(stamp, evidence.changes) !== null) return say('inference.source-changed', { reference });
  const { state, assessment, lacking } = assessmentStanding(evidence, (said) => who(said, unit) === null);
  return state === 'not-yet' && assessment !== null ? say('inference.source-not-yet', { reference, qualities: qualityWords(say, lacking) }) : null;
}
