import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { namesOf } from '../parts/criterion-names.ts';
import { ruleLooks } from '../parts/rule-levels.ts';
import { visitRules } from './asked-to-be-seen.ts';

/** What of one unit waits to be observed: what would close the rules that this visit does not come to yet, and what it has ticked of them. */
export interface StillToSee { readonly words: readonly string[]; readonly ticked: readonly string[] }

/** What waits to be observed of a unit, given what is ticked in this visit; null where no rule waits for a visit. */
export function stillToSee(say: Say, unit: Unit, coverage: UnitCoverage, ticked: ReadonlySet<CriterionKey>): StillToSee | null {
  const rules = visitRules(coverage);
  if (rules.length === 0) return null;
  const seen = new Set(rules.flatMap(({ judged }) => judged.lacking).filter((key) => ticked.has(key)));
  const left = rules.filter((outcome) => outcome.judged.lacking.filter((key) => ticked.has(key)).length < wantedOf(say, unit, outcome));
  return { words: left.map(({ judged }) => judged.wouldClose ?? judged.because), ticked: namesOf(say, coverage, seen) };
}

/** How many of the criteria that a rule lacks must be seen to close it. */
function wantedOf(say: Say, unit: Unit, { id, rule, judged }: RuleOutcome): number {
  const all = Math.max(judged.lacking.length, 1);
  if (rule.kind === 'method') return rule.mustInclude?.length === 1 && rule.anyOf === undefined && rule.allOf === undefined ? 1 : all;
  if (rule.kind !== 'choose' || rule.atLeast === undefined || rule.including !== undefined) return all;
  const have = (ruleLooks(say, unit).get(id)?.places.length ?? 0) - judged.lacking.length;
  return Math.max(rule.atLeast - have, 1);
}
