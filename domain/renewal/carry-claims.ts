import { claimers } from '../command/roles.ts';
import { claimOf } from '../portfolio/change-draft.ts';
import type { Claim, Judgement, Portfolio } from '../portfolio/portfolio.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';
import { readCriterionKey } from '../unit/criterion-key.ts';
import { standing, together, type Carried, type Renewing, type Statement } from './statement.ts';

/** Every claim that was not taken back, with the judgements that were made of it as it is now; a claim that was brought over comes after the one it came from. */
export function carryClaims({ portfolio, gone }: Renewing): Carried {
  const claims = [...portfolio.claims.values()].flatMap((some) => [...some.values()]).filter(({ evidence, withdrawn }) => withdrawn === undefined && !gone.has(evidence));
  const steps = new Map(claims.map((claim) => [claim, stepsOf(portfolio, claim)]));
  const carried = new Set<Claim>();
  return together(claims.sort((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0)).map((claim) => {
    const origin = originOf(portfolio, claim, carried);
    const one = origin === null ? carryClaim(portfolio, claim) : carryBrought(portfolio, claim, origin);
    if (one.statements.length > 0) carried.add(claim);
    return together([one, leftBehind(claim, one)]);
  }));
}

/** How many times it was brought over. */
function stepsOf(portfolio: Portfolio, claim: Claim): number {
  const passed = new Set<Claim>();
  let at: Claim | undefined = claim;
  while (at?.brought !== undefined && !passed.has(at)) {
    passed.add(at);
    at = claimOf(portfolio, at.evidence, at.brought.from);
  }
  return passed.size;
}

/** The claim it was brought over from, where that one is carried over too and says the same; else it stands by itself. */
function originOf(portfolio: Portfolio, { evidence, brought, places, how }: Claim, carried: ReadonlySet<Claim>): NonNullable<Claim['brought']> | null {
  const origin = brought === undefined ? undefined : claimOf(portfolio, evidence, brought.from);
  if (brought === undefined || origin === undefined || !carried.has(origin)) return null;
  return origin.how === how && JSON.stringify(origin.places) === JSON.stringify(places) ? brought : null;
}

function standsIn(portfolio: Portfolio, claim: Claim): (judgement: Judgement) => boolean {
  const changes = [...claim.changes, ...(portfolio.evidence.get(claim.evidence)?.changes ?? [])];
  return ({ stamp }) => unseenChange(stamp, changes) === null;
}

function judged({ evidence, criterion }: Claim, { verdict, why, stamp }: Judgement): Statement {
  return { stamp, do: { kind: 'judge', v: 1, evidence, criterion, verdict, ...(why === undefined ? {} : { why }) } };
}

function carryClaim(portfolio: Portfolio, claim: Claim): Carried {
  const { evidence, criterion, places, how, made } = claim;
  const stands = standsIn(portfolio, claim);
  const mark = claim.judgements.find(({ stamp }) => stamp.line === made.line);
  const said = { v: 1, evidence, criterion, places, ...(how === undefined ? {} : { how }) } as const;
  const begun: Statement = { stamp: made, do: mark !== undefined && stands(mark) ? { kind: 'mark', ...said } : { kind: 'claim', ...said } };
  const role = portfolio.writers.get(made.writer)?.role;
  // A countersigning assessor marks and never claims: a mark of theirs that no longer stands leaves no claim behind.
  if (begun.do.kind === 'claim' && (role === undefined || !claimers.includes(role))) return { statements: [], outdated: claim.judgements.length };
  const after = standing(claim.judgements.filter((one) => begun.do.kind === 'claim' || one !== mark), stands, (judgement) => judged(claim, judgement));
  return { statements: [begun, ...after.statements], outdated: after.outdated };
}

/** What was judged before it was brought over comes along with the claim it came from; what was upheld or judged since follows. */
function carryBrought(portfolio: Portfolio, claim: Claim, { from, stamp: brought }: NonNullable<Claim['brought']>): Carried {
  const { evidence, criterion, judgements } = claim;
  const begun: Statement = { stamp: brought, do: { kind: 'bring-claims', v: 1, claims: [{ evidence, from, to: criterion }] } };
  const since = judgements.filter(({ stamp }) => hadSeen(stamp, brought));
  const after = standing(since, standsIn(portfolio, claim), (judgement) => (judgement.upholds === true ? upheld(claim, judgement) : judged(claim, judgement)));
  return { statements: [begun, ...after.statements], outdated: after.outdated };
}

function upheld({ evidence, criterion }: Claim, { verdict, stamp }: Judgement): Statement {
  return { stamp, do: { kind: 'uphold', v: 1, unit: readCriterionKey(criterion).unit, judgements: [{ evidence, criterion, verdict }], inferences: [], reasons: [], confirmations: [] } };
}

function leftBehind({ evidence, criterion: from, left = [] }: Claim, { statements }: Carried): Carried {
  if (statements.length === 0) return { statements: [], outdated: 0 };
  return { statements: left.map(({ to, stamp }): Statement => ({ stamp, do: { kind: 'leave-claims', v: 1, claims: [{ evidence, from, to }] } })), outdated: 0 };
}
