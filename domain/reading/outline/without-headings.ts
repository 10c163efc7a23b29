import type { LabelledRow } from '../rows/row.ts';
import { wordsOf } from '../source/passage.ts';
import { outcomeStem } from './choose-scheme.ts';
import type { PointList } from './points.ts';
import { readPoints } from './read-points.ts';

/**
 * A table of outcomes and criteria that has no heading, as a page of a longer document: numbered outcomes, half of which begin as outcomes
 * do, each with numbered criteria under it. Null where the rows are anything else.
 */
export function readWithoutHeadings(rows: readonly LabelledRow[]): PointList | null {
  const stems = rows.filter(({ words, body }) => outcomeStem.test(body.text) || outcomeStem.test(words.text)).length;
  const dotted = rows.filter(({ label }) => label?.kind === 'dotted').length;
  if (dotted < 3 || stems === 0 || dotted * 4 < rows.length) return null;
  const list = readPoints(rows, true);
  const outcomes = list.groups.filter(({ number }) => number !== null);
  const begun = outcomes.filter(({ heading }) => outcomeStem.test(wordsOf(heading)));
  const dottedPoints = list.points.filter(({ label }) => label?.kind === 'dotted').length;
  return outcomes.length > 0 && begun.length * 2 >= outcomes.length && dottedPoints === list.points.length && dottedPoints >= 3 ? list : null;
}
