import { useState } from 'react';
import type { ClaimCoverage } from '../../domain/coverage/coverage.ts';
import { ClaimCard } from '../claiming/claim-card.tsx';
import { useSay } from '../words/words.ts';

/** How many claims are drawn at once; a criterion of a large portfolio may have hundreds. */
const atOnce = 30;

/** The claims of one criterion, the first of them at once and more when they are asked for. */
export function ClaimsOf({ claims, address, name }: { readonly claims: readonly ClaimCoverage[]; readonly address: string; readonly name: string }) {
  const say = useSay();
  const [most, setMost] = useState(atOnce);
  const left = claims.length - most;
  return (
    <>
      <ul className="card">{claims.slice(0, most).map((claim) => <ClaimCard key={claim.evidence.id} claim={claim} address={address} name={name} />)}</ul>
      {left <= 0 ? null : <button type="button" className="btn sm" onClick={() => setMost(most + atOnce)}>{say('unit.inspector.more-claims', { count: Math.min(left, atOnce), left })}</button>}
    </>
  );
}
