import type { Claim, Inference, Reason } from '../portfolio/portfolio.ts';
import type { EffectiveMethod } from '../rules/effective-method.ts';
import { compareItems, distinct } from '../rules/evidence-words.ts';
import type { CriterionAt, EvidenceItem, NamedCriterion } from '../rules/facts.ts';
import { once } from '../rules/verdict.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import { changedSince, isUnsettled, type ChangedSince, type Unsettled } from './changed-since.ts';
import { countsAsClaimed } from './claim-standing.ts';
import type { ClaimCoverage, ClaimState, CriterionCoverage, CriterionState, InferenceCoverage } from './coverage.ts';
import { unfit } from './evidence-item.ts';
import { inferenceFault, type InferAllowance, type InferenceContext } from './inference-standing.ts';
import { standingClaim, type KeptClaims, type StandingClaim } from './standing-claim.ts';

/** One criterion of a unit in a portfolio, with what never changes while the unit does not. */
export interface CriterionSeat extends NamedCriterion {
  readonly key: CriterionKey;
  readonly label: string;
  /** As print shows it, which `printed` tells apart where two are printed alike. */
  readonly onPaper: string;
  readonly text: string;
  readonly howTo: boolean;
  readonly allowance: InferAllowance | null;
}

/** Everything rules and screens need to know of one criterion. */
export interface CriterionFacts {
  readonly coverage: CriterionCoverage;
  readonly claimed: CriterionAt;
  readonly judged: CriterionAt;
  /** What a confirmation rested on and changed since. */
  readonly changedSince: ChangedSince;
}

/** What the portfolio holds for one criterion. */
export interface CriterionHoldings {
  readonly claims: Iterable<Claim>;
  readonly inferences: readonly Inference[];
  readonly reasons: readonly Reason[];
}

/**
 * Looks at one criterion: every claim, inference and reason on it, once. `kept` is what its claims came to before; those of which
 * neither claim nor evidence was replaced by another value are taken from there.
 */
export function criterionFacts(context: InferenceContext, seat: CriterionSeat, holdings: CriterionHoldings, kept: KeptClaims): CriterionFacts {
  const { entries, unsettled } = standingClaims(context, holdings.claims, kept);
  const inferences = holdings.inferences.filter((inference) => inference.retracted === undefined).map((inference) => inferenceCoverage(context, seat, inference));
  const standing = inferences.filter((inference) => inference.stands);
  const inferredFrom = standing.length === 0 ? null : sourcesOf(context, standing);
  const reasons = holdings.reasons.filter((reason) => reason.retracted === undefined && context.who(reason.stamp, context.unit) === null);
  const base = {
    key: seat.key, list: seat.list, printed: seat.printed, place: seat.place, howTo: seat.howTo, reasoned: reasons.length > 0, inferredFrom,
    fallen: inferences.findLast((inference) => !inference.stands)?.why ?? null, toCountersign: entries.some(({ coverage }) => waitsForCountersigning(coverage)),
  };
  const { claimed, judged } = levels(entries);
  const references = once(() => (inferredFrom === null ? claimed : distinct([...claimed, ...inferredFrom])).map((item) => item.reference));
  const days = once(() => new Set(judged.map((item) => item.day)).size);
  return {
    coverage: {
      key: seat.key, list: seat.list, label: seat.label, printed: seat.onPaper, text: seat.text,
      state: stateOf(entries, inferredFrom !== null), claims: entries.map((entry) => entry.coverage), inferences, reasons, occasions: judged.length,
      get references() { return references(); },
      get days() { return days(); },
    },
    claimed: { ...base, ...byMethod(claimed) },
    judged: { ...base, ...byMethod(judged) },
    changedSince: changedSince(unsettled),
  };
}

function standingClaims(context: InferenceContext, claims: Iterable<Claim>, kept: KeptClaims): { readonly entries: readonly StandingClaim[]; readonly unsettled: readonly Unsettled[] } {
  const entries: StandingClaim[] = [];
  const unsettled: Unsettled[] = [];
  for (const claim of claims) {
    const evidence = context.portfolio.evidence.get(claim.evidence);
    if (evidence === undefined) continue;
    if (isUnsettled(claim, evidence)) unsettled.push({ claim, evidence });
    if (claim.withdrawn === undefined && unfit(evidence) === null) entries.push(standingClaim(context, claim, evidence, kept));
  }
  return { entries: entries.sort((a, b) => compareItems(a.item, b.item)), unsettled };
}

function levels(entries: readonly StandingClaim[]): { readonly claimed: readonly EvidenceItem[]; readonly judged: readonly EvidenceItem[] } {
  const claimed: EvidenceItem[] = [];
  const judged: EvidenceItem[] = [];
  for (const { coverage, item } of entries) {
    if (countsAsClaimed(coverage)) claimed.push(item);
    if (coverage.state === 'accepted') judged.push(item);
  }
  return { claimed, judged };
}

function waitsForCountersigning({ uncounted, judgement }: ClaimCoverage): boolean {
  return uncounted === 'not-countersigned' && judgement?.verdict === 'accepted';
}

function inferenceCoverage(context: InferenceContext, seat: CriterionSeat, inference: Inference): InferenceCoverage {
  const why = inferenceFault(context, inference, seat.allowance, seat.howTo);
  const references = inference.from.flatMap(({ evidence }) => context.portfolio.evidence.get(evidence)?.reference ?? []);
  return { inference, stands: why === null, why, references };
}

function sourcesOf({ portfolio, item }: InferenceContext, standing: readonly InferenceCoverage[]): readonly EvidenceItem[] {
  return distinct(standing.flatMap(({ inference }) => inference.from.flatMap(({ evidence }) => {
    const found = portfolio.evidence.get(evidence);
    return found === undefined ? [] : [item(found)];
  })));
}

function byMethod(items: readonly EvidenceItem[]): Pick<CriterionAt, 'items' | 'byMethod'> {
  const found = new Map<EffectiveMethod, EvidenceItem[]>();
  for (const item of items) {
    const some = found.get(item.counts);
    if (some === undefined) found.set(item.counts, [item]);
    else some.push(item);
  }
  return { items, byMethod: found };
}

/** What is best of it: accepted, inferred, waiting; where all was turned down, the verdict that leaves most to hope for. */
function stateOf(entries: readonly StandingClaim[], inferred: boolean): CriterionState {
  const states = new Set<ClaimState>();
  for (const { coverage } of entries) states.add(coverage.state);
  if (states.has('accepted')) return 'accepted';
  if (inferred) return 'inferred';
  if (states.has('waiting') || states.has('stale') || states.has('uncounted')) return 'claimed';
  if (states.has('more-needed')) return 'more-needed';
  return states.has('not-yet') ? 'not-yet' : 'nothing';
}
