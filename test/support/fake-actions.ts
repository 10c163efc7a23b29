import type { Command } from '../../domain/command/kinds.ts';
import { readPlaces } from '../../domain/evidence/read-places.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { daySchema } from '../../domain/text/day.ts';
import { findCriterion } from '../../domain/unit/find-criterion.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Action } from '../../main/electron/contract/action.ts';
import { fakeFinding, fakeSample } from './fake-assurance.ts';
import type { FakePortfolio } from './fake-portfolio.ts';

/** What an action comes to as commands: those that most of the window rests on. Of all others it is said that they cannot be done here. */
export function fakeCommands(say: Say, portfolio: FakePortfolio, action: Action): Result<readonly Command[]> {
  switch (action.kind) {
    case 'claim': return forEach(say, portfolio, action, (evidence, criterion) => ({ kind: 'claim', v: 1, evidence: evidence.id, criterion, places: placesOf(action.at), ...(action.how === undefined ? {} : { how: action.how }) }));
    case 'unclaim': return forEach(say, portfolio, action, (evidence, criterion) => ({ kind: 'unclaim', v: 1, evidence: evidence.id, criterion }));
    case 'judge': return forEach(say, portfolio, action, (evidence, criterion) => ({ kind: 'judge', v: 1, evidence: evidence.id, criterion, verdict: action.verdict, ...(action.why === undefined ? {} : { why: action.why }) }));
    case 'feedback': return done([{ kind: 'feedback', v: 1, feedback: `feedback${portfolio.length}`, on: { kind: 'portfolio' }, text: action.text }]);
    case 'describe': return done([{ kind: 'describe', v: 1, details: action.details }]);
    case 'sample': return fakeSample(say, portfolio, action);
    case 'finding': return done(fakeFinding(portfolio, action));
    case 'finish-action': return done([{ kind: 'finish-action', v: 1, action: action.action, day: daySchema.parse(action.day) }]);
    case 'declare': return done([{ kind: 'declare', v: 1, declaration: `declaration${portfolio.length}`, units: [...portfolio.units.keys()], statement: 'I declare it.', digest: '0'.repeat(64) }]);
    default: return fail(say, 'export-failed', { why: action.kind });
  }
}

type About = Pick<Extract<Action, { readonly kind: 'claim' }>, 'reference' | 'addresses'>;

function forEach(say: Say, { fold, units }: FakePortfolio, { reference, addresses }: About, make: (evidence: Evidence, criterion: CriterionKey) => Command): Result<readonly Command[]> {
  const evidence = [...fold.portfolio.evidence.values()].find((item) => item.reference === reference);
  if (evidence === undefined) return fail(say, 'unknown-evidence', { reference, known: '' });
  const here = [...units].map(([id, unit]) => ({ id, unit }));
  const commands: Command[] = [];
  for (const address of addresses) {
    const found = findCriterion(here, address);
    if (found.kind !== 'found') return fail(say, 'unknown-criterion', { address, unit: '', known: '' });
    commands.push(make(evidence, found.key));
  }
  return done(commands);
}

type Places = Extract<Action, { readonly kind: 'claim' }>['at'];

function placesOf(at: Places): NonNullable<Places> {
  return typeof at === 'string' ? (readPlaces(at) ?? []) : (at ?? []);
}
