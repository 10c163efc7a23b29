import type { ClaimCoverage, CriterionCoverage } from '../../coverage/coverage.ts';
import { itemPlacesWords } from '../../evidence/item-places.ts';
import { listWords, sentences } from '../../rules/list-words.ts';
import { assertNever } from '../../text/assert-never.ts';
import { nameOf, referenceOf } from '../base-context.ts';
import { isMet } from '../facts/criterion-met.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { criterionName, criterionNames } from '../words/criterion-names.ts';
import { whyUncounted } from '../words/judgement-words.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import { roleName } from '../words/role-words.ts';

/** Claims that wait for a judgement or whose judgement fell behind a change, judgements that do not count, and inferences that fell. */
export function openClaims(context: UnitFacts): readonly OpenItem[] {
  const each = context.coverage.criteria.flatMap((criterion) => [
    ...criterion.claims.flatMap((claim) => openClaim(context, criterion, claim)),
    ...criterion.inferences.filter(({ inference, stands }) => !stands && inference.retracted === undefined).map(({ inference, why }) => ({
      what: sentences(context.say('report.open.inference', { criterion: criterionName(context.say, context.entry, criterion) }), why),
      closes: context.say('report.open.inference-close'),
      who: nameOf(context, inference.stamp.writer),
    })),
  ]);
  return [...each, ...uncountedJudgements(context)];
}

function openClaim(context: UnitFacts, criterion: CriterionCoverage, claim: ClaimCoverage): readonly OpenItem[] {
  const { say } = context;
  switch (claim.state) {
    case 'waiting': return [{ what: claimWords(context, 'report.open.claim', criterion, claim), closes: say('report.open.claim-close'), who: say('report.open.either', { one: assessorName(context), other: nameOf(context, claim.claim.made.writer) }) }];
    case 'stale': return [{ what: claimWords(context, 'report.open.stale', criterion, claim), closes: say('report.open.stale-close'), who: judgeName(context, claim) }];
    case 'uncounted': case 'accepted': case 'not-yet': case 'more-needed': return [];
    default: return assertNever(claim.state);
  }
}

function claimWords(context: UnitFacts, key: 'report.open.claim' | 'report.open.stale', criterion: CriterionCoverage, { claim, evidence }: ClaimCoverage): string {
  const { say, entry } = context;
  const reference = referenceOf(context, evidence.id);
  const where = claim.places.length === 0 ? reference : `${reference}, ${itemPlacesWords(context.say, evidence, claim.places)},`;
  return sentences(say(key, { where, criterion: criterionName(say, entry, criterion) }), metWithout(context, criterion, claim.evidence));
}

/** What one person judged and does not count for one reason is one thing, however many criteria it is about. */
function uncountedJudgements(context: UnitFacts): readonly OpenItem[] {
  const { say, entry, coverage } = context;
  const groups = new Map<string, CriterionKey[]>();
  for (const criterion of coverage.criteria) {
    for (const { uncounted, judgement } of criterion.claims) {
      if (uncounted === null || judgement === null) continue;
      const why = whyUncounted(context, uncounted, judgement.stamp);
      groups.set(why, [...(groups.get(why) ?? []), criterion.key]);
    }
  }
  return [...groups].map(([why, keys]) => ({ what: say('report.open.uncounted', { names: criterionNames(say, entry, keys), why }), closes: say('report.open.uncounted-close'), who: roleName(context, 'countersigning-assessor') }));
}

/** "PC 16 is met by E10." where the claim is not needed. */
function metWithout(context: UnitFacts, criterion: CriterionCoverage, evidence: EvidenceId): string | null {
  if (!isMet(context, criterion)) return null;
  const others = criterion.claims.filter((other) => other.evidence.id !== evidence && other.state === 'accepted').map((other) => referenceOf(context, other.evidence.id));
  const inferred = criterion.inferences.filter(({ stands }) => stands).flatMap(({ references }) => references);
  const by = listWords(context.say, [...new Set([...others, ...inferred])]);
  return context.say('report.open.met-without', { criterion: criterionName(context.say, context.entry, criterion), references: by });
}

function judgeName(context: UnitFacts, { judgement }: ClaimCoverage): string {
  return judgement === null ? assessorName(context) : nameOf(context, judgement.stamp.writer);
}

/** Whoever assesses and counts: by name where one person does, else by role. */
export function assessorName(context: UnitFacts): string {
  const assessors = new Set([...context.input.portfolio.writers.values()].filter((writer) => writer.role === 'assessor' && context.input.counts(writer) === 'yes').map((writer) => writer.person.name));
  const [only] = assessors;
  return assessors.size === 1 && only !== undefined ? only : roleName(context, 'assessor');
}
