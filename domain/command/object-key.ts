import type { z } from 'zod';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';

/** What a command may make or refer to: an object of the portfolio, by kind and id. */
export type ObjectKey = string & z.$brand<'ObjectKey'>;

/** Kinds of objects that have a random id of their own. */
export type ObjectKind = 'evidence' | 'unit' | 'inference' | 'reason' | 'confirmation' | 'feedback' | 'action' | 'declaration' | 'sample' | 'finding' | 'witness' | 'line' | 'renewal' | 'carried';

function isObjectKey(text: string): text is ObjectKey {
  return text.includes(':');
}

/** The key of one object. */
export function objectKey(kind: ObjectKind | 'claim', id: string): ObjectKey {
  const key = `${kind}:${id}`;
  if (!isObjectKey(key)) throw new Error('not reached: a key has a colon');
  return key;
}

/** A claim has no id: it is its evidence and its criterion. Several lines may make the same one. */
export function claimObject(evidence: EvidenceId, criterion: CriterionKey): ObjectKey {
  return objectKey('claim', `${evidence} ${criterion}`);
}

/** The unit that a criterion belongs to. */
export function unitOfCriterion(criterion: CriterionKey): ObjectKey {
  return objectKey('unit', criterion.slice(0, criterion.indexOf('#')));
}

/** Whether only one line may make it. */
export function madeOnce(key: ObjectKey): boolean {
  return !key.startsWith('claim:');
}
