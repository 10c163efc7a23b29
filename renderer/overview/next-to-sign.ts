import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Declaration, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { declarationsFor } from '../../domain/report/facts/signed.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Say } from '../../domain/words/say.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';

/** The candidate's own declaration on a unit, the last; null while there is none. */
export function ownDeclaration({ portfolio, who }: Pick<View, 'portfolio' | 'who'>, id: UnitId): Declaration | null {
  const signed = declarationsFor({ input: { portfolio }, entry: { id } }, 'candidate');
  return signed.find(({ stamp }) => portfolio.writers.get(stamp.writer)?.person.id === who?.person.id) ?? null;
}

/** Units that the candidate is still to sign for, asked once nothing is left to claim or the unit is decided. `overtaken`: something changed since the declaration. */
export function toSign(say: Say, view: Pick<View, 'units' | 'coverage' | 'portfolio' | 'who'>, overtaken: ReadonlySet<string>): readonly NextThing[] {
  const { units, coverage, portfolio } = view;
  return [...units].flatMap(([id, unit]): readonly NextThing[] => {
    const covered = coverage(id);
    if (covered === null || !unit.signOff.some(({ role }) => role === 'candidate') || !isDue(portfolio, id, covered)) return [];
    const own = ownDeclaration(view, id);
    if (own !== null && !overtaken.has(own.id)) return [];
    const what = own === null ? say('overview.next.sign', { unit: unitTitle(unit) }) : say('overview.next.sign-again', { unit: unitTitle(unit) });
    return [{ id: `sign ${id}`, icon: 'pen', what, why: say(own === null ? 'overview.next.sign.why' : 'overview.next.sign-again.why'), act: say('overview.act.declarations'), to: { kind: 'unit', unit: id, tab: 'declarations' } }];
  });
}

function isDue({ decisions }: Pick<Portfolio, 'decisions'>, id: UnitId, { criteria }: UnitCoverage): boolean {
  return (decisions.get(id) ?? []).length > 0 || (criteria.length > 0 && criteria.every(({ state, list }) => state !== 'nothing' || list === 'behaviour'));
}
