import type { Locator } from '../../evidence/locator.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import type { ReportInput } from '../report-input.ts';

/** One criterion for which a piece of evidence is claimed or from which it is inferred, and where in it. */
export interface ClaimOn { readonly criterion: CriterionKey; readonly places: readonly Locator[] }

export type ClaimsByEvidence = ReadonlyMap<EvidenceId, readonly ClaimOn[]>;

/** Everything claimed over the units of the record, by evidence; inferences that rest on it included. */
export function claimsByEvidence({ units }: Pick<ReportInput, 'units'>): ClaimsByEvidence {
  const found = new Map<EvidenceId, ClaimOn[]>();
  const note = (evidence: EvidenceId, claim: ClaimOn): void => {
    const list = found.get(evidence);
    if (list === undefined) found.set(evidence, [claim]);
    else list.push(claim);
  };
  for (const criterion of units.flatMap(({ coverage }) => coverage.criteria)) {
    for (const { claim } of criterion.claims) note(claim.evidence, { criterion: criterion.key, places: claim.places });
    const inferences = criterion.inferences.filter(({ inference }) => inference.retracted === undefined);
    for (const source of inferences.flatMap(({ inference }) => inference.from)) note(source.evidence, { criterion: criterion.key, places: source.places });
  }
  return found;
}

/** What is claimed of one piece of evidence. */
export function claimsOn({ claims }: { readonly claims: ClaimsByEvidence }, evidence: Evidence): readonly ClaimOn[] {
  return claims.get(evidence.id) ?? [];
}

/** The criteria claimed at a place that `here` accepts. */
export function claimedAt(claims: readonly ClaimOn[], here: (place: Locator) => boolean): readonly CriterionKey[] {
  return [...new Set(claims.filter((claim) => claim.places.some(here)).map((claim) => claim.criterion))];
}

/** The criteria for which the whole of it is claimed. */
export function claimedWhole(claims: readonly ClaimOn[]): readonly CriterionKey[] {
  return [...new Set(claims.filter((claim) => claim.places.length === 0).map((claim) => claim.criterion))];
}

/** Whether a place is the `number`th of its kind (line, paragraph, question), or the time of day at which it stands. */
export function isPlace(kind: 'line' | 'paragraph' | 'question', number: number, times: readonly string[]): (place: Locator) => boolean {
  return (place) => {
    if (place.kind === kind) return number >= place.from && number <= (place.to ?? place.from);
    return place.kind === 'clock' && times.some((time) => time >= place.from && time <= (place.to ?? place.from));
  };
}
