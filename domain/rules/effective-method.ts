import type { EvidenceFields } from '../evidence/evidence-fields.ts';
import type { PeopleRole, WriterRole } from '../person/role.ts';
import type { AssessmentMethod, DemandedMethod } from '../unit/method.ts';
import type { CountsAs } from '../unit/rule-fields.ts';

/** `remote-observation`: an assessor saw a recording or a live link; only a person can say what that is worth. */
export type EffectiveMethod = AssessmentMethod | 'remote-observation';

const testifying: ReadonlySet<PeopleRole> = new Set(['witness', 'colleague', 'customer', 'line-manager']);
const assessing: ReadonlySet<WriterRole> = new Set(['assessor', 'countersigning-assessor']);

/**
 * The method as which evidence counts. An observation is one only if an assessor saw and recorded it: they are named on it, or
 * nobody is and an assessor added it. What others saw is testimony; what nobody is named for is `other`.
 */
export function effectiveMethod(fields: Pick<EvidenceFields, 'method' | 'by' | 'seen'>, addedBy: WriterRole | null): EffectiveMethod {
  if (fields.method !== 'observation') return fields.method;
  const roles = new Set(fields.by.map((person) => person.role));
  const assessor = roles.has('assessor') || (roles.size === 0 && addedBy !== null && assessing.has(addedBy));
  if (assessor) return fields.seen === 'recording' || fields.seen === 'live-link' ? 'remote-observation' : 'observation';
  if (roles.has('expert-witness')) return 'expert-witness';
  return [...roles].some((role) => testifying.has(role)) ? 'witness-testimony' : 'other';
}

/** Whether evidence that counts as `method` gives what is `demanded`. An expert's testimony is testimony, unless the rule says as what it counts. */
export function servesAs(method: EffectiveMethod, demanded: DemandedMethod, countsAs?: CountsAs): boolean {
  if (method === 'remote-observation') return false;
  if (method === demanded) return true;
  if (countsAs === undefined) return demanded === 'alternative' ? method !== 'observation' : demanded === 'witness-testimony' && method === 'expert-witness';
  const instead = countsAs.filter((entry) => entry.method === method || (entry.method === 'alternative' && method !== 'observation'));
  if (instead.some((entry) => entry.as === demanded)) return true;
  if (demanded === 'alternative') return method !== 'observation';
  return demanded === 'witness-testimony' && method === 'expert-witness' && !instead.some((entry) => entry.method === method);
}
