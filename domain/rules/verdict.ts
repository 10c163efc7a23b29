import type { WriterRole } from '../person/role.ts';
import type { CriterionAt, EvidenceItem } from './facts.ts';

/** `for-a-person`: only the assessor's confirmation makes it met. `shown`: nothing rests on it, or it cannot be checked. */
export type RuleState = 'met' | 'open' | 'for-a-person' | 'shown';

/** Words or lists that are made when they are first read: most are not. */
export type Later<T> = () => T;

/** What a kind of rule finds at one level. */
export interface Verdict {
  readonly state: RuleState;
  readonly because: Later<string>;
  /** What would close it, and whose move that is; null where nothing need be done. */
  readonly close: { readonly words: Later<string>; readonly who: WriterRole } | null;
  /** The evidence that it rests on. */
  readonly rests: Later<readonly EvidenceItem[]>;
  /** Criteria of the target that do not have what is asked for, whatever the state. */
  readonly lacking: readonly CriterionAt[];
  /** What is shown beside a confirmation; `because` where it is absent. */
  readonly beside?: Later<string>;
  /** Criteria that are closed by this rule. */
  readonly served: readonly CriterionAt[];
  /** An assessor's confirmation makes it met although it is only shown. */
  readonly confirmable?: boolean;
  /** It is met because an assessor confirmed it. */
  readonly confirmed?: true;
}

/** Makes something once, when it is first asked for. */
export function once<T extends object | string | number | null>(make: Later<T>): Later<T> {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
