import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { criterionNames } from '../../domain/report/words/criterion-names.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';
import { toSign } from './next-to-sign.ts';

/** What waits for the candidate: what came back, what shows nothing yet, what nothing is claimed for, what is to be signed. */
export function nextForCandidate(say: Say, view: View, overtaken: ReadonlySet<string>): readonly NextThing[] {
  const { portfolio, units, coverage } = view;
  const shown = [...portfolio.evidence.values()].filter(({ withdrawn, erased }) => withdrawn === undefined && erased === undefined);
  if (shown.length === 0) return [{ id: 'first', icon: 'plus', what: say('overview.next.first'), why: say('overview.next.first.why'), act: say('claiming.evidence.add'), to: { kind: 'evidence', adding: true } }];
  const here = [...units].flatMap(([id, unit]) => { const covered = coverage(id); return covered === null ? [] : [{ id, unit, covered }]; });
  const claimed = new Set(here.flatMap(({ covered }) => covered.criteria.flatMap(({ claims }) => claims.map(({ evidence }) => evidence.id))));
  const idle = shown.filter(({ id, fields }) => !claimed.has(id) && fields.supplementary !== true);
  const [firstIdle] = idle;
  return [
    ...here.flatMap(({ id, unit, covered }) => cameBack(say, id, unit, covered)),
    ...here.flatMap(({ id, unit, covered }) => toClaim(say, id, unit, covered)),
    ...(firstIdle === undefined ? [] : [{ id: 'idle', icon: 'files', what: say('overview.next.idle', { count: idle.length }), why: firstIdle.fields.title, act: say('overview.act.show'), to: { kind: 'evidence', evidence: firstIdle.id } } satisfies NextThing]),
    ...toSign(say, view, overtaken),
  ];
}

function cameBack(say: Say, id: UnitId, unit: Unit, coverage: UnitCoverage): readonly NextThing[] {
  const back = coverage.criteria.filter(({ state }) => state === 'not-yet' || state === 'more-needed');
  return about(say, { id, unit, coverage, criteria: back, key: 'overview.next.back', icon: 'message' });
}

function toClaim(say: Say, id: UnitId, unit: Unit, coverage: UnitCoverage): readonly NextThing[] {
  const none = coverage.criteria.filter(({ state, list }) => state === 'nothing' && list !== 'behaviour');
  return about(say, { id, unit, coverage, criteria: none, key: 'overview.next.claim', icon: 'plus' });
}

interface About { readonly id: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage; readonly criteria: readonly CriterionCoverage[]; readonly key: 'overview.next.back' | 'overview.next.claim'; readonly icon: NextThing['icon'] }

function about(say: Say, { id, unit, coverage, criteria, key, icon }: About): readonly NextThing[] {
  const [first] = criteria;
  if (first === undefined) return [];
  const names = criterionNames(say, { coverage }, criteria.map((criterion) => criterion.key));
  return [{ id: `${key} ${id}`, icon, what: say(key, { count: criteria.length }), why: `${unitTitle(unit)}: ${names}`, act: say('overview.act.open'), to: { kind: 'unit', unit: id, criterion: first.key } }];
}
