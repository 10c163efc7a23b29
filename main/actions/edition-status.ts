import { referenceNames } from '../../domain/evidence/reference-names.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Portfolio, Stamp } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { decidedBefore } from '../../domain/unit-versions/corrected-reading.ts';
import { noLongerAsked } from '../../domain/unit-versions/no-longer-asked.ts';
import { unsettledOf } from '../../domain/unit-versions/unsettled-of.ts';
import { readCriterionKey, type CriterionKey, type UnitId } from '../../domain/unit/criterion-key.ts';
import type { Look } from './work.ts';

/** Which unit took the place of this one, and what is still to be settled of those that it took the place of, in words. */
export function editionStatus(look: Look, id: UnitId): { readonly supersededBy: string | null; readonly fromEarlier: readonly string[] } {
  const { portfolio } = look.session;
  const last = portfolio.units.get(id)?.superseded?.at(-1);
  return { supersededBy: last === undefined ? null : (portfolio.units.get(last.by)?.code ?? ''), fromEarlier: [...toSettle(look, id), ...gone(look, id), ...underEarlierReading(look, id)] };
}

/** "H2L604#performance/16", so that it can be typed. */
function addressOf({ units }: Portfolio, key: CriterionKey): string {
  const { unit, list, label } = readCriterionKey(key);
  return `${units.get(unit)?.code ?? ''}#${list}/${label}`;
}

function toSettle(look: Look, id: UnitId): readonly string[] {
  const { session: { portfolio, units }, context: { say } } = look;
  const { bring, ask, judgements, inferences, reasons, confirmations } = unsettledOf(portfolio, units, id);
  const names = referenceNames(portfolio);
  const at = (key: CriterionKey): string => addressOf(portfolio, key);
  const item = (evidence: EvidenceId): string => names.get(evidence) ?? '';
  return [
    ...bring.map(({ evidence, from, to }) => say('status.edition.bring', { reference: item(evidence), from: at(from), to: at(to) })),
    ...ask.map(({ evidence, from, to }) => say('status.edition.ask', { reference: item(evidence), from: at(from), to: at(to) })),
    ...judgements.map(({ claim, before }) => say('status.edition.judgement', { reference: item(claim.evidence), to: at(claim.criterion), verdict: say(`state.${before.verdict}`) })),
    ...inferences.map(({ to }) => say('status.edition.inference', { to: at(to) })),
    ...reasons.map(({ reason }) => say('status.edition.reason', { from: reason.criteria.map(at).join(', ') })),
    ...confirmations.map(({ rule }) => say('status.edition.confirmation', { rule })),
  ];
}

function gone({ session: { portfolio }, context: { say } }: Look, id: UnitId): readonly string[] {
  const names = referenceNames(portfolio);
  return noLongerAsked(portfolio, id).map(({ criterion, evidence }) =>
    say('status.edition.gone', { references: evidence.map((item) => names.get(item) ?? '').join(', '), from: addressOf(portfolio, criterion) }));
}

/** Whatever was decided before the reading of the rules was corrected: it is to be decided again. */
function underEarlierReading({ session: { portfolio }, context: { say } }: Look, id: UnitId): readonly string[] {
  const before = decidedBefore(portfolio, id);
  if (before === null) return [];
  const at = (stamp: Stamp) => ({ by: portfolio.writers.get(stamp.writer)?.person.name ?? '', day: dayOf(say, stamp) });
  const { decision, confirmations, reasons, inferences } = before;
  return [
    ...(decision === null ? [] : [say('status.reading.decision', at(decision.stamp))]),
    ...confirmations.map(({ rule, stamp }) => say('status.reading.confirmation', { rule, ...at(stamp) })),
    ...reasons.map(({ criteria, stamp }) => say('status.reading.reason', { criteria: criteria.map((key) => addressOf(portfolio, key)).join(', '), ...at(stamp) })),
    ...inferences.map(({ criterion, stamp }) => say('status.reading.inference', { criterion: addressOf(portfolio, criterion), ...at(stamp) })),
  ];
}
