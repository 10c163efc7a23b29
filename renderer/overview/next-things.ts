import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { dayShort } from '../../domain/text/day-words.ts';
import type { Say } from '../../domain/words/say.ts';
import { today } from '../parts/today.ts';
import { unitsThatStand } from '../portfolio/units-that-stand.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';
import { nextForAssessor } from './next-for-assessor.ts';
import { nextForAssurer } from './next-for-assurer.ts';
import { nextForCandidate } from './next-for-candidate.ts';

/** What there is to be done here by whoever works, at most nine things, the most pressing first. `overtaken`: the candidate’s declarations that something changed after. */
export function nextThings(say: Say, whole: View, overtaken: ReadonlySet<string>): readonly NextThing[] {
  const view = { ...whole, units: unitsThatStand(whole) };
  const { who, portfolio } = view;
  if (who === null) return [{ id: 'who', icon: 'user', what: say('overview.next.who'), why: say('overview.next.who.why'), act: say('top.nobody'), to: { kind: 'who' } }];
  return [...nextFor(say, view, who.role, overtaken), ...dueActions(say, portfolio, view)].slice(0, 9);
}

function nextFor(say: Say, view: View, role: WriterRole, overtaken: ReadonlySet<string>): readonly NextThing[] {
  switch (role) {
    case 'candidate': return nextForCandidate(say, view, overtaken);
    case 'assessor':
    case 'countersigning-assessor': return nextForAssessor(say, view);
    case 'internal-quality-assurer':
    case 'external-quality-assurer': return nextForAssurer(say, view);
    case 'centre': return nextForCentre(say, view);
    default: return assertNever(role);
  }
}

/** Whoever keeps the record looks, and declares what was seen. */
function nextForCentre(say: Say, { units }: View): readonly NextThing[] {
  const [first] = units.keys();
  if (first === undefined) return [];
  return [
    { id: 'history', icon: 'history', what: say('overview.next.look'), why: say('overview.next.look.why'), act: say('overview.act.history'), to: { kind: 'history' } },
    { id: 'declare', icon: 'pen', what: say('overview.next.declare'), why: say('overview.next.declare.why'), act: say('overview.act.declarations'), to: { kind: 'unit', unit: first, tab: 'declarations' } },
  ];
}

/** Action points whose day has come. */
function dueActions(say: Say, { actions }: Portfolio, { units }: View): readonly NextThing[] {
  const late = [...actions.values()].filter(({ finished, due }) => finished === undefined && due <= today());
  const [first] = late;
  const [unit] = units.keys();
  if (first === undefined || unit === undefined) return [];
  const why = say('overview.next.actions.why', { text: first.text, day: dayShort(say, first.due) });
  return [{ id: 'actions', icon: 'flag', what: say('overview.next.actions', { count: late.length }), why, act: say('overview.act.see'), to: { kind: 'unit', unit, tab: 'feedback' } }];
}
