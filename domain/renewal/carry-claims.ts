import type { Claim, Judgement, Portfolio } from '../portfolio/portfolio.ts';
import { unseenChange } from '../portfolio/seen.ts';
import { claimers } from '../command/roles.ts';
import { standing, together, type Carried, type Renewing, type Statement } from './statement.ts';

/** Every claim that was not taken back, with the judgements that were made of it as it is now. */
export function carryClaims({ portfolio, gone }: Renewing): Carried {
  const claims = [...portfolio.claims.values()].flatMap((some) => [...some.values()]);
  return together(claims.filter(({ evidence, withdrawn }) => withdrawn === undefined && !gone.has(evidence)).map((claim) => carryClaim(portfolio, claim)));
}

function carryClaim(portfolio: Portfolio, claim: Claim): Carried {
  const { evidence, criterion, places, how, made } = claim;
  const changes = [...claim.changes, ...(portfolio.evidence.get(evidence)?.changes ?? [])];
  const stands = ({ stamp }: Judgement): boolean => unseenChange(stamp, changes) === null;
  const mark = claim.judgements.find(({ stamp }) => stamp.line === made.line);
  const said = { v: 1, evidence, criterion, places, ...(how === undefined ? {} : { how }) } as const;
  const begun: Statement = { stamp: made, do: mark !== undefined && stands(mark) ? { kind: 'mark', ...said } : { kind: 'claim', ...said } };
  const role = portfolio.writers.get(made.writer)?.role;
  // A countersigning assessor marks and never claims: a mark of theirs that no longer stands leaves no claim behind.
  if (begun.do.kind === 'claim' && (role === undefined || !claimers.includes(role))) return { statements: [], outdated: claim.judgements.length };
  const judged = standing(claim.judgements.filter((one) => begun.do.kind === 'claim' || one !== mark), stands, ({ verdict, why, stamp }) => (
    { stamp, do: { kind: 'judge', v: 1, evidence, criterion, verdict, ...(why === undefined ? {} : { why }) } }));
  return { statements: [begun, ...judged.statements], outdated: judged.outdated };
}
