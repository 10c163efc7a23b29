import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import { inferenceHindrance } from '../../domain/coverage/inference-preview.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { newId } from '../system/ids.ts';
import { readPlaces, type PlacesGiven } from './claim.ts';
import { findCriteria } from './find-criteria.ts';
import { findPresented } from './find-evidence.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** A how-to statement, the assessor's own observations or products it follows from, and the ground. */
export interface InferRequest { readonly address: string; readonly from: readonly (string | InferredFrom)[]; readonly at?: PlacesGiven; readonly why: string }

/** A source with the place in it that the statement follows from, where sources have places of their own. */
export interface InferredFrom { readonly reference: string; readonly at?: PlacesGiven }

/** Records that a knowledge statement follows from performance; refused, with the reason, where the unit's rule or a source does not allow it. */
export async function infer(work: Work, request: InferRequest): Promise<Result<null>> {
  const { say } = work.context;
  const refusal = roleMayNot(say, work.session.who.role, [{ kind: 'infer' }]);
  if (refusal !== null) return failed(refusal);
  const criteria = findCriteria(work, [request.address]);
  if (!criteria.ok) return criteria;
  const ground = readWords(say, say('field.ground'), request.why, mostWords);
  if (!ground.ok) return ground;
  const from: { readonly evidence: EvidenceId; readonly places: readonly Locator[] }[] = [];
  for (const named of request.from) {
    const { reference, at }: InferredFrom = typeof named === 'string' ? { reference: named, ...(request.at === undefined ? {} : { at: request.at }) } : named;
    const source = findPresented(work, reference);
    if (!source.ok) return source;
    const places = readPlaces(at, say, source.value);
    if (!places.ok) return places;
    from.push({ evidence: source.value.id, places: places.value });
  }
  for (const { key, unit } of criteria.value) {
    const why = inferenceHindrance(work.session.portfolio, unit, { criterion: key, from, ground: ground.value, by: work.session.who }, say);
    if (why !== null) return fail(say, 'not-inferable', { address: request.address, why });
  }
  const acted = await work.session.act(criteria.value.map(({ key }) => ({ kind: 'infer', v: 1, inference: newId(work.context), criterion: key, from, ground: ground.value })));
  return acted.ok ? done(null) : acted;
}
