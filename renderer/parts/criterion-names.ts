import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { criterionName, criterionNames } from '../../domain/report/words/criterion-names.ts';
import { criterionLists, type CriterionKey, type CriterionList } from '../../domain/unit/criterion-key.ts';
import type { Say } from '../../domain/words/say.ts';

/** One criterion as people say it: "PC 3", "Scope (b)", "Knowledge 2". */
export function nameOf(say: Say, coverage: UnitCoverage, criterion: CriterionCoverage): string {
  return inList(say, criterion.list, criterionName(say, { coverage }, criterion));
}

/** Several criteria of one unit, those of a list drawn together: "PCs 2, 8 and 9", "Scope (a) to (d)". */
export function namesOf(say: Say, coverage: UnitCoverage, keys: ReadonlySet<CriterionKey>): readonly string[] {
  return criterionLists.flatMap((list) => {
    const chosen = coverage.criteria.filter((criterion) => criterion.list === list && keys.has(criterion.key)).map(({ key }) => key);
    return chosen.length === 0 ? [] : [inList(say, list, criterionNames(say, { coverage }, chosen))];
  });
}

function inList(say: Say, list: CriterionList, name: string): string {
  return list === 'scope' && !name.startsWith(say('criteria.scope', { labels: '' }).trim()) ? say('criteria.scope', { labels: name }) : name;
}
