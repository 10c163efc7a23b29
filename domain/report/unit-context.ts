import type { CriterionCoverage, UnitCoverage } from '../coverage/coverage.ts';
import type { Reason } from '../portfolio/portfolio.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import type { BaseContext } from './base-context.ts';
import type { Standing } from './facts/standing.ts';
import type { UnitInput } from './report-input.ts';

/** What is known of one unit before its open things are gathered. */
export interface UnitFacts extends BaseContext {
  readonly entry: UnitInput;
  readonly unit: Unit;
  readonly coverage: UnitCoverage;
  /** "u1", "u2": keeps anchors apart. */
  readonly prefix: string;
  readonly standing: Standing;
  /** Reason 1, Reason 2 ... in the order of the criteria they are for. */
  readonly reasons: readonly Reason[];
  /** Criteria that a must rule wants directly observed. */
  readonly toObserve: ReadonlySet<CriterionKey>;
}

/** One thing that was open at the moment of printing: what, what closes it, whose move it is. */
export interface OpenItem { readonly what: string; readonly closes: string; readonly who: string }

/** What the sections of one unit look things up in. */
export interface UnitContext extends UnitFacts { readonly open: readonly OpenItem[] }

/** What the sections that stand once for all units look things up in. */
export interface RecordContext extends BaseContext { readonly units: readonly UnitContext[] }

/** The criteria of one list, in the unit's order. */
export function criteriaOf(context: Pick<UnitFacts, 'coverage'>, list: CriterionCoverage['list']): readonly CriterionCoverage[] {
  return context.coverage.criteria.filter((criterion) => criterion.list === list);
}

/** Where links to a criterion's row lead. */
export function criterionAnchor(context: Pick<UnitFacts, 'coverage' | 'prefix'>, key: CriterionKey): string {
  return `${context.prefix}-c${context.coverage.criteria.findIndex((criterion) => criterion.key === key) + 1}`;
}
