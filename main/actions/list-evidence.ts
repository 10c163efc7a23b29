import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { compareReferences } from '../../domain/evidence/reference.ts';
import { referenceNames } from '../../domain/evidence/reference-names.ts';
import type { ClaimState } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { assessmentOf } from '../../domain/coverage/assessment-for.ts';
import type { AssessmentStanding } from '../../domain/portfolio/assessment-standing.ts';
import type { Assessment, Evidence, Quality } from '../../domain/portfolio/portfolio.ts';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import type { BytesState, Redacted } from '../../domain/evidence/bytes-state.ts';
import { findBytes } from '../evidence/find-bytes.ts';
import { coverageOf } from './coverage-of.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitsHere, type Look } from './work.ts';

export interface ListedClaim { readonly address: string; readonly place: string; readonly how: string | null; readonly state: ClaimState; readonly why: string | null }

/** One item of evidence with its claims, for `list`. Files carry the state of their bytes. */
export interface ListedEvidence {
  readonly reference: string; readonly title: string; readonly method: string; readonly day: string; readonly until: string | null;
  readonly setting: string | null; readonly place: string | null; readonly by: readonly { readonly role: string; readonly name: string }[];
  readonly addedBy: string; readonly withdrawn: string | null; readonly erased: string | null; readonly heldAt: string | null;
  readonly files: readonly { readonly name: string; readonly size: number; readonly state: BytesState }[];
  /** What an assessor found of it as a whole, as it stands: `state` says whether it counts; null where nobody said anything. */
  readonly assessed: (Pick<Assessment, Quality> & { readonly state: AssessmentStanding['state']; readonly why: string | null; readonly by: string; readonly at: string }) | null;
  readonly claims: readonly ListedClaim[];
}

/** The evidence in order of reference, each with its claims over all units. */
export async function listEvidence(look: Look): Promise<readonly ListedEvidence[]> {
  const { portfolio } = look.session;
  const names = referenceNames(portfolio);
  const claims = claimsByEvidence(look);
  const copies = redactedCopies(portfolio);
  const listed = await Promise.all([...portfolio.evidence.values()].map((evidence) => listOne(look, copies, evidence, names.get(evidence.id) ?? evidence.reference, claims.get(evidence.id) ?? [])));
  return listed.sort((a, b) => compareReferences(a.reference, b.reference));
}

async function listOne(look: Look, copies: Redacted, evidence: Evidence, reference: string, claims: readonly ListedClaim[]): Promise<ListedEvidence> {
  const { title, method, day, until = null, setting = null, place = null, by, heldAt = null } = evidence.fields;
  const found = await findBytes(look.session.folder, evidence, 'look', copies);
  return {
    reference, title, method, day, until, setting, place, by,
    addedBy: look.session.portfolio.writers.get(evidence.added.writer)?.person.name ?? '',
    withdrawn: evidence.withdrawn?.because ?? null, erased: evidence.erased?.ground ?? null, heldAt,
    files: found.map(({ file: { name, size }, state }) => ({ name, size, state })),
    assessed: assessedOne(look, evidence),
    claims,
  };
}

function assessedOne({ session: { portfolio }, counts }: Look, evidence: Evidence): ListedEvidence['assessed'] {
  const { state, assessment } = assessmentOf(portfolio, counts, evidence);
  if (assessment === null) return null;
  const { valid, authentic, current, why = null, stamp } = assessment;
  return { state, valid, authentic, current, why, by: portfolio.writers.get(stamp.writer)?.person.name ?? '', at: stamp.at };
}

function claimsByEvidence(look: Look): ReadonlyMap<EvidenceId, readonly ListedClaim[]> {
  const found = new Map<EvidenceId, ListedClaim[]>();
  for (const { id, unit } of unitsHere(look)) {
    for (const criterion of coverageOf(look, id).criteria) {
      for (const { claim, evidence, state, judgement } of criterion.claims) {
        const address = `${unitCodes(unit)[0] ?? ''}#${criterion.list}/${criterion.label}`;
        const one = { address, place: itemPlacesWords(look.context.say, evidence, claim.places), how: claim.how ?? null, state, why: judgement?.why ?? null };
        const others = found.get(evidence.id);
        if (others === undefined) found.set(evidence.id, [one]);
        else others.push(one);
      }
    }
  }
  return found;
}
