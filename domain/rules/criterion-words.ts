import type { CriterionList } from '../unit/criterion-key.ts';
import { criterionLists } from '../unit/criterion-key.ts';
import type { Say } from '../words/say.ts';
import type { NamedCriterion } from './facts.ts';
import { listWords } from './list-words.ts';

/** Criteria as an assessor names them, in the unit's order, runs of three or more drawn together: "PCs 3 to 7, (b) and Knowledge 2". */
export function criterionWords(say: Say, criteria: readonly NamedCriterion[]): string {
  const lists = criterionLists.map((list) => criteria.filter((criterion) => criterion.list === list)).filter((some) => some.length > 0);
  return listWords(say, lists.map((some) => oneList(say, some)));
}

/** A label that names itself needs no word before it: "P3", "Outcome 1/2", "(a)". */
function namesItself({ printed }: NamedCriterion): boolean {
  return /^[A-Z(]/.test(printed);
}

function oneList(say: Say, criteria: readonly NamedCriterion[]): string {
  const ordered = criteria.toSorted((a, b) => a.place - b.place);
  const labels = listWords(say, runs(ordered).flatMap((run) => runWords(say, run)));
  const first = ordered[0];
  return first === undefined || ordered.every(namesItself) ? labels : say(listKey(first.list), { labels, count: ordered.length });
}

function listKey(list: CriterionList): `criteria.${CriterionList}` {
  return `criteria.${list}`;
}

function runs(ordered: readonly NamedCriterion[]): readonly (readonly NamedCriterion[])[] {
  const found: NamedCriterion[][] = [];
  for (const criterion of ordered) {
    const run = found.at(-1);
    if (run?.at(-1)?.place === criterion.place - 1) run.push(criterion);
    else found.push([criterion]);
  }
  return found;
}

function runWords(say: Say, run: readonly NamedCriterion[]): readonly string[] {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < 3 || first === undefined || last === undefined) return run.map((criterion) => criterion.printed);
  return [say('criteria.run', { first: first.printed, last: last.printed })];
}
