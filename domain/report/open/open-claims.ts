import type { ClaimCoverage, CriterionCoverage } from '../../coverage/coverage.ts';
import { listWords } from '../../rules/list-words.ts';
import { assertNever } from '../../text/assert-never.ts';
import { nameOf, referenceOf } from '../base-context.ts';
import { isMet } from '../facts/criterion-met.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { criterionName } from '../words/criterion-names.ts';
import { whyUncounted } from '../words/judgement-words.ts';
import { placesWords } from '../../evidence/locator-words.ts';
import { roleName } from '../words/role-words.ts';

/** Claims that wait for a judgement, whose judgement fell behind a change or does not count, and inferences that fell. */
export function openClaims(context: UnitFacts): readonly OpenItem[] {
  return context.coverage.criteria.flatMap((criterion) => [
    ...criterion.claims.flatMap((claim) => openClaim(context, criterion, claim)),
    ...criterion.inferences.filter(({ inference, stands }) => !stands && inference.retracted === undefined).map(({ inference, why }) => ({
      what: context.say('report.open.inference', { criterion: criterionName(context.say, context.entry, criterion), why: why ?? '' }).trimEnd(),
      closes: context.say('report.open.inference-close'),
      who: nameOf(context, inference.stamp.writer),
    })),
  ]);
}

function openClaim(context: UnitFacts, criterion: CriterionCoverage, claim: ClaimCoverage): readonly OpenItem[] {
  const { say, entry } = context;
  const places = placesWords(say, claim.claim.places);
  const where = claim.claim.places.length === 0 ? referenceOf(context, claim.evidence.id) : `${referenceOf(context, claim.evidence.id)}, ${places}`;
  const values = { where, criterion: criterionName(say, entry, criterion), met: metWithout(context, criterion, claim) };
  switch (claim.state) {
    case 'waiting': return [{ what: say('report.open.claim', values).trimEnd(), closes: say('report.open.claim-close'), who: `${assessorName(context)}; ${nameOf(context, claim.claim.made.writer)}` }];
    case 'stale': return [{ what: say('report.open.stale', values).trimEnd(), closes: say('report.open.stale-close'), who: judgeName(context, claim) }];
    case 'uncounted': return [{ what: say('report.open.uncounted', { ...values, why: claim.judgement === null || claim.uncounted === null ? '' : whyUncounted(context, claim.uncounted, claim.judgement.stamp) }).trimEnd(), closes: say('report.open.uncounted-close'), who: assessorName(context) }];
    case 'accepted': case 'not-yet': case 'more-needed': return [];
    default: return assertNever(claim.state);
  }
}

/** "PC 16 is met by E10." where the claim is not needed. */
function metWithout(context: UnitFacts, criterion: CriterionCoverage, claim: ClaimCoverage): string {
  if (!isMet(context, criterion)) return '';
  const others = criterion.claims.filter((other) => other !== claim && other.state === 'accepted').map((other) => referenceOf(context, other.evidence.id));
  const inferred = criterion.inferences.filter(({ stands }) => stands).flatMap(({ references }) => references);
  const by = listWords(context.say, [...new Set([...others, ...inferred])]);
  return context.say('report.open.met-without', { criterion: criterionName(context.say, context.entry, criterion), references: by });
}

function judgeName(context: UnitFacts, { judgement }: ClaimCoverage): string {
  return judgement === null ? assessorName(context) : nameOf(context, judgement.stamp.writer);
}

/** Whoever assesses: by name where one person does, else by role. */
export function assessorName(context: UnitFacts): string {
  const assessors = new Set([...context.input.portfolio.writers.values()].filter((writer) => writer.role === 'assessor').map((writer) => writer.person.name));
  const [only] = assessors;
  return assessors.size === 1 && only !== undefined ? only : roleName(context, 'assessor');
}
