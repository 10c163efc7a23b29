import { objectNames } from '../../portfolio/object-names.ts';
import type { Stamp } from '../../portfolio/portfolio.ts';
import { supersededBy } from '../../portfolio/supersede.ts';
import { claimObject, objectKey } from '../../command/object-key.ts';
import { listWords } from '../../rules/list-words.ts';
import { unitTitle } from '../../unit/unit-titles.ts';
import { nameOf, type BaseContext } from '../base-context.ts';
import type { UnitContext } from '../unit-context.ts';
import type { CourseEvent } from './course-event.ts';

/** That the unit took the place of an earlier edition, what was brought over from that, and what of it was upheld. */
export function editionEvents(base: BaseContext, { entry, unit }: UnitContext): readonly CourseEvent[] {
  const { say, input: { portfolio } } = base;
  const taken = supersededBy(portfolio, entry.id).map(({ unit: earlier, supersession: { stamp } }) =>
    at(base, stamp, say('report.course.superseded', { unit: unitTitle(unit), earlier: portfolio.units.get(earlier)?.code ?? '' })));
  const claims = [...portfolio.claims].filter(([key]) => key.startsWith(`${entry.id}#`)).flatMap(([, some]) => [...some.values()]);
  const brought = together(claims.flatMap((claim) => (claim.brought === undefined ? [] : [{ stamp: claim.brought.stamp, what: claim.evidence }])));
  return [
    ...taken,
    ...brought.map(({ stamp, what }) => at(base, stamp, say('report.course.brought', { count: what.length }))),
    ...together(upheld(base, entry.id)).map(({ stamp, what }) => at(base, stamp, say('report.course.upheld', { what: listWords(say, what) }))),
  ];
}

interface Done<T> { readonly stamp: Stamp; readonly what: T }

function at(base: BaseContext, stamp: Stamp, words: string): CourseEvent {
  return { day: stamp.at.slice(0, 10), words, who: [nameOf(base, stamp.writer)] };
}

/** Everything of a unit that upholds what was decided before, named. */
function upheld({ say, input: { portfolio } }: BaseContext, unit: string): readonly Done<string>[] {
  const names = objectNames(portfolio, say, () => '');
  const ofUnit = (key: string): boolean => key.startsWith(`${unit}#`);
  const judged = [...portfolio.claims].filter(([key]) => ofUnit(key)).flatMap(([, some]) => [...some.values()]).flatMap(({ evidence, criterion, judgements }) =>
    judgements.filter(({ upholds }) => upholds === true).map(({ stamp }) => ({ stamp, what: names.object(claimObject(evidence, criterion)) })));
  const others = [
    ...[...portfolio.inferences.values()].filter(({ criterion }) => ofUnit(criterion)).map((one) => ({ ...one, key: objectKey('inference', one.id) })),
    ...[...portfolio.reasons.values()].filter(({ criteria }) => criteria.some(ofUnit)).map((one) => ({ ...one, key: objectKey('reason', one.id) })),
    ...[...portfolio.confirmations.values()].filter((one) => one.unit === unit).map((one) => ({ ...one, key: objectKey('confirmation', one.id) })),
  ];
  return [...judged, ...others.filter(({ upholds }) => upholds !== undefined).map(({ stamp, key }) => ({ stamp, what: names.object(key) }))];
}

/** What one person did on one day is told at once. */
function together<T>(done: readonly Done<T>[]): readonly Done<readonly T[]>[] {
  const days = new Map<string, { readonly stamp: Stamp; readonly what: T[] }>();
  for (const { stamp, what } of done) {
    const key = `${stamp.at.slice(0, 10)} ${stamp.writer}`;
    const one = days.get(key) ?? { stamp, what: [] };
    one.what.push(what);
    days.set(key, one);
  }
  return [...days.values()];
}
