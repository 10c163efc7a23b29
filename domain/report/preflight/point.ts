import type { EvidenceId } from '../../evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../../unit/criterion-key.ts';

/** Where in the window a point is dealt with. */
export type PointAbout =
  | { readonly kind: 'criterion'; readonly key: CriterionKey }
  | { readonly kind: 'evidence'; readonly id: EvidenceId }
  | { readonly kind: 'rule'; readonly unit: UnitId; readonly rule: string }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'portfolio' };

/** One thing that somebody who checks the record would ask about. `open`: prints as open. `look`: worth a look. `fine`: in order. */
export interface Point {
  readonly kind: 'open' | 'look' | 'fine';
  readonly what: string;
  /** What would close it, or what it comes to; null where there is nothing to do. */
  readonly next: string | null;
  readonly about: PointAbout;
}
