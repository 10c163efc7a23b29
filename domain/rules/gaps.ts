import type { ClaimCoverage, CriterionCoverage, UnitCoverage } from '../coverage/coverage.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { WriterRole } from '../person/role.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Say } from '../words/say.ts';
import { criterionWords } from './criterion-words.ts';
import { isOpen } from './open-rules.ts';

/** One open thing of a unit: what, what would close it, and whose move it is. */
export interface Gap {
  readonly about:
    | { readonly kind: 'rule'; readonly rule: string }
    | { readonly kind: 'claim'; readonly criterion: CriterionKey; readonly evidence: EvidenceId }
    | { readonly kind: 'inference'; readonly criterion: CriterionKey; readonly inference: string };
  readonly what: string;
  readonly close: string | null;
  readonly who: WriterRole | null;
}

/** Everything open in a unit: its rules in order, then claims that wait, then inferences that fell. */
export function gaps(coverage: UnitCoverage, say: Say): readonly Gap[] {
  return [
    ...coverage.rules.filter(({ judged }) => isOpen(judged.state)).map(({ id, judged }): Gap => ({ about: { kind: 'rule', rule: id }, what: judged.because, close: judged.wouldClose, who: judged.who })),
    ...coverage.criteria.flatMap((criterion) => criterion.claims.flatMap((claim) => waitingClaim(say, criterion, claim))),
    ...coverage.criteria.flatMap((criterion) => fallenInferences(say, criterion)),
  ];
}

function waitingClaim(say: Say, criterion: CriterionCoverage, { claim, evidence, state, uncounted }: ClaimCoverage): readonly Gap[] {
  if (state !== 'waiting' && state !== 'stale' && state !== 'uncounted') return [];
  const values = { reference: evidence.reference, criterion: nameOf(say, criterion) };
  const toCountersign = uncounted === 'not-countersigned';
  return [{
    about: { kind: 'claim', criterion: criterion.key, evidence: claim.evidence },
    what: say(`gap.claim.${state}`, values),
    close: say(toCountersign ? 'gap.claim.close.countersign' : 'gap.claim.close', values),
    who: toCountersign ? 'countersigning-assessor' : 'assessor',
  }];
}

function fallenInferences(say: Say, criterion: CriterionCoverage): readonly Gap[] {
  if (criterion.state === 'accepted' || criterion.state === 'inferred') return [];
  const name = nameOf(say, criterion);
  return criterion.inferences.filter((inference) => !inference.stands).map(({ inference, why }): Gap => ({
    about: { kind: 'inference', criterion: criterion.key, inference: inference.id },
    what: say('gap.inference', { criterion: name, why: why ?? '' }), close: say('gap.inference.close', { criterion: name }), who: 'assessor',
  }));
}

function nameOf(say: Say, { list, printed }: CriterionCoverage): string {
  return criterionWords(say, [{ list, printed, place: 0 }]);
}
