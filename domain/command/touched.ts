import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';

/** What coverage must look at again after a command: these criteria, whatever rests on this evidence, or everything. */
export type Touched =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'criteria'; readonly criteria: readonly CriterionKey[] }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceId }
  | { readonly kind: 'everything' };

export const nothing: Touched = { kind: 'nothing' };
export const everything: Touched = { kind: 'everything' };
