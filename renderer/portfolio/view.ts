import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { WriterId } from '../../domain/command/line.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Form } from '../../domain/form/form.ts';
import type { Guidance } from '../../domain/guidance/guidance.ts';
import type { Counts } from '../../domain/portfolio/counts.ts';
import type { Fold } from '../../domain/portfolio/fold.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { NoticeSaid, Opened, OpenId } from '../../main/electron/contract/portfolio.ts';

/** Whether what was done is on the disk: true because it follows the journal's own answer. */
export type Saved =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved'; readonly failure: Failure };

/**
 * An open portfolio as it stands: a new object after every change. `portfolio` and `fold` are live and the same for good; what is in
 * them (an item of evidence, a claim) is a new object when it changed, and `coverage` gives the same value until something is touched.
 */
export interface View {
  readonly open: OpenId;
  readonly folder: string;
  readonly portfolio: Portfolio;
  readonly fold: Fold;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly coverage: (unit: UnitId) => UnitCoverage | null;
  /** How each item's reference shows. */
  readonly references: ReadonlyMap<EvidenceId, string>;
  readonly counts: Counts;
  /** Who works; null where the portfolio is only looked at. */
  readonly who: Opened['who'];
  readonly people: Opened['people'];
  readonly copies: Opened['copies'];
  readonly writer: WriterId | null;
  readonly forms: readonly Form[];
  readonly guidance: readonly Guidance[];
  readonly notices: readonly NoticeSaid[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saved: Saved;
  /** Why the folder cannot be reached now; null while it can. */
  readonly reach: Failure | null;
  /** What was asked for last and could not be done, to be shown in place; null once it is dealt with. */
  readonly trouble: Failure | null;
}
