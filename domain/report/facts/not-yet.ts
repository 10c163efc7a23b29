import type { ItemAssessed } from '../../coverage/relied-on.ts';
import { whoCounts } from '../../coverage/who-counts.ts';
import { assessmentStanding } from '../../portfolio/assessment-standing.ts';
import type { UnitFacts } from '../unit-context.ts';
import { evidenceOfUnit } from './unit-evidence.ts';

/** The items of a unit that an assessor found not yet valid, authentic or current. */
export function notYet(context: UnitFacts): readonly ItemAssessed[] {
  const who = whoCounts(context.input.portfolio, context.input.counts);
  return evidenceOfUnit(context)
    .map((item) => ({ item, standing: assessmentStanding(item, (stamp) => who(stamp, context.entry.id) === null) }))
    .filter(({ standing }) => standing.state === 'not-yet');
}
