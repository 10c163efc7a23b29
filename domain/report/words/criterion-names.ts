import type { CriterionCoverage } from '../../coverage/coverage.ts';
import type { NamedCriterion } from '../../rules/facts.ts';
import { criterionWords } from '../../rules/criterion-words.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import { criterionLists } from '../../unit/criterion-key.ts';
import type { Say } from '../../words/say.ts';
import type { UnitInput } from '../report-input.ts';
import { shortName } from './unit-words.ts';

/** Criteria of one unit by their labels: "PCs 6 and 8; (a); Knowledge 3". */
export function criterionNames(say: Say, { coverage }: Pick<UnitInput, 'coverage'>, keys: readonly CriterionKey[]): string {
  const wanted = new Set(keys);
  const named = coverage.criteria.flatMap((criterion, place): readonly NamedCriterion[] =>
    wanted.has(criterion.key) ? [{ list: criterion.list, printed: toldApart(coverage.criteria, criterion), place }] : []);
  const lists = criterionLists.map((list) => named.filter((criterion) => criterion.list === list)).filter((list) => list.length > 0);
  return lists.map((list) => criterionWords(say, list)).join('; ');
}

/** The same over several units: each named where there is more than one. */
export function namesOverUnits(say: Say, entries: readonly UnitInput[], keys: readonly CriterionKey[]): string {
  const parts = entries.map((entry) => ({ unit: shortName(entry), names: criterionNames(say, entry, keys) })).filter((part) => part.names !== '');
  return entries.length === 1 ? parts.map((part) => part.names).join('') : parts.map((part) => `${part.unit}: ${part.names}`).join('\n');
}

/** One criterion: "PC 3", "(b)", "Knowledge 2". */
export function criterionName(say: Say, entry: Pick<UnitInput, 'coverage'>, criterion: CriterionCoverage): string {
  return criterionNames(say, entry, [criterion.key]);
}

/** The printed label, with its group where two of a list are printed alike. */
function toldApart(criteria: readonly CriterionCoverage[], { key, list, label, printed }: CriterionCoverage): string {
  const alike = criteria.some((other) => other.key !== key && other.list === list && other.printed === printed);
  const slash = label.lastIndexOf('/');
  return alike && slash > 0 ? `${label.slice(0, slash)} ${printed}` : printed;
}
