import type { CriterionList } from '../../unit/criterion-key.ts';
import type { UnitCriterion } from '../../unit/unit.ts';

/** One line of a unit's outline, in the order of its document: what stands above it is named by its key. */
export interface OutlineLine {
  /** The same for the same place of the same unit, whenever it is written: "performance/3", "scope/S1/a", "knowledge:2". */
  readonly key: string;
  readonly above: string | null;
  readonly kind: 'section' | 'group' | 'statement';
  readonly list: CriterionList;
  /** As printed; null for what has none. */
  readonly label: string | null;
  readonly words: string;
  /** Paragraphs printed under the heading of a section. */
  readonly notes: readonly string[];
  /** The statement itself; null for headings. */
  readonly criterion: UnitCriterion | null;
}

/** A line of an outline as a file tells it; what it does not say is null. */
export interface FoundLine {
  /** 0 at the top. */
  readonly depth: number;
  /** Null where only what stands below can tell: a heading has something below it. */
  readonly kind: OutlineLine['kind'] | null;
  readonly list: CriterionList | null;
  readonly label: string | null;
  readonly words: string;
  readonly notes: readonly string[];
  /** What a file of this program's own says beside the printed label. */
  readonly own: { readonly [K in 'id' | 'label' | 'parent' | 'formatting']?: UnitCriterion[K] | undefined };
  readonly hasBelow: boolean;
}
