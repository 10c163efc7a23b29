import { claimOf } from '../portfolio/change-draft.ts';
import type { Claim, Confirmation, CriterionPair, Inference, Judgement, Portfolio, Reason } from '../portfolio/portfolio.ts';
import { hadSeen } from '../portfolio/seen.ts';
import { supersededBy } from '../portfolio/supersede.ts';
import { judgedBefore } from '../portfolio/uphold.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import { claimsToBring, standsIn } from './take-over.ts';
import type { Bringing } from '../portfolio/brought-claims.ts';

/** What is still to be settled in a unit that took the place of an earlier edition. Nothing of it counts until somebody with the right says so. */
export interface Unsettled {
  /** Claims for the same words that have not come over: made since by somebody who had not seen the later edition, or restored. */
  readonly bring: readonly Bringing[];
  /** Claims for what is reworded: whoever claims is asked whether the evidence shows the new words too. */
  readonly ask: readonly Bringing[];
  readonly judgements: readonly { readonly claim: Claim; readonly before: Judgement }[];
  readonly inferences: readonly { readonly inference: Inference; readonly to: CriterionKey }[];
  readonly reasons: readonly { readonly reason: Reason; readonly to: readonly CriterionKey[] }[];
  readonly confirmations: readonly { readonly confirmation: Confirmation; readonly rule: string }[];
}

/** `rules`: for each earlier unit the rules that are the same in this one, by the earlier one's id. */
export function unsettledIn(portfolio: Portfolio, unit: UnitId, rules: (earlier: UnitId) => ReadonlyMap<string, string>): Unsettled {
  const editions = supersededBy(portfolio, unit);
  const pairs = editions.flatMap(({ supersession }) => supersession.pairs);
  const same = new Map(pairs.filter(({ words }) => words === 'same').map(({ from, to }) => [from, to]));
  return {
    bring: claimsToBring(portfolio, pairs),
    ask: toAsk(portfolio, pairs),
    judgements: [...same.values()].flatMap((to) => [...portfolio.claims.get(to)?.values() ?? []]).flatMap(toUphold),
    inferences: inferencesOf(portfolio, same), reasons: reasonsOf(portfolio, same),
    confirmations: editions.flatMap((edition) => confirmationsOf(portfolio, unit, edition.unit, rules(edition.unit))),
  };
}

function toAsk(portfolio: Portfolio, pairs: readonly CriterionPair[]): readonly Bringing[] {
  return pairs.filter(({ words }) => words === 'reworded').flatMap(({ from, to }) => [...portfolio.claims.get(from)?.values() ?? []]
    .filter((claim) => standsIn(portfolio, claim) && claimOf(portfolio, claim.evidence, to) === undefined && claim.left?.some((one) => one.to === to) !== true)
    .map(({ evidence }) => ({ evidence, from, to })));
}

function toUphold(claim: Claim): Unsettled['judgements'] {
  const { brought, judgements, withdrawn } = claim;
  const before = judgedBefore(claim);
  if (brought === undefined || before === null || withdrawn !== undefined || judgements.some(({ stamp }) => hadSeen(stamp, brought.stamp))) return [];
  return [{ claim, before }];
}

/** Not where the statement has an inference of its own by now, also one that was retracted. */
function inferencesOf({ inferences }: Portfolio, same: ReadonlyMap<CriterionKey, CriterionKey>): Unsettled['inferences'] {
  const inferred = new Set([...inferences.values()].map(({ criterion }) => criterion));
  return [...inferences.values()].filter(({ retracted }) => retracted === undefined).flatMap((inference) => {
    const to = same.get(inference.criterion);
    return to === undefined || inferred.has(to) ? [] : [{ inference, to }];
  });
}

function reasonsOf({ reasons }: Portfolio, same: ReadonlyMap<CriterionKey, CriterionKey>): Unsettled['reasons'] {
  const upheld = new Set([...reasons.values()].map(({ upholds }) => upholds));
  return [...reasons.values()].filter(({ id, retracted }) => retracted === undefined && !upheld.has(id)).flatMap((reason) => {
    const to = reason.criteria.flatMap((key) => same.get(key) ?? []);
    return to.length === 0 ? [] : [{ reason, to }];
  });
}

function confirmationsOf({ confirmations }: Portfolio, unit: UnitId, earlier: UnitId, rules: ReadonlyMap<string, string>): Unsettled['confirmations'] {
  const confirmed = new Set([...confirmations.values()].filter((one) => one.unit === unit).map(({ rule }) => rule));
  return [...confirmations.values()].filter((one) => one.unit === earlier && one.retracted === undefined).flatMap((confirmation) => {
    const rule = rules.get(confirmation.rule);
    return rule === undefined || confirmed.has(rule) ? [] : [{ confirmation, rule }];
  });
}
