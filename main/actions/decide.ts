import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import { openRules } from '../../domain/rules/open-rules.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { coverageOf } from './coverage-of.ts';
import { findUnitHere } from './find-criteria.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** The outcome of a unit, as typed. */
export interface DecideRequest { readonly code: string; readonly outcome: 'competent' | 'not-yet'; readonly why?: string; readonly permission?: string }

/**
 * Decides a unit. Competent over a must rule that is open or unconfirmed is refused, naming each, unless the awarding
 * body's written permission is quoted.
 */
export async function decide(work: Work, request: DecideRequest): Promise<Result<null>> {
  const { say } = work.context;
  const refusal = roleMayNot(say, work.session.who.role, [{ kind: 'decide' }]);
  if (refusal !== null) return failed(refusal);
  const found = findUnitHere(work, request.code);
  if (!found.ok) return found;
  const { id, unit } = found.value;
  const permission = optionalWords('permission', request.permission);
  if (request.outcome === 'competent' && permission.permission === undefined) {
    const open = whatIsOpen(coverageOf(work, id), say);
    if (open.length > 0) return fail(say, 'rules-open', { unit: unitTitle(unit), rules: open.join(' ') });
  }
  const acted = await work.session.act([{ kind: 'decide', v: 1, unit: id, outcome: request.outcome, ...optionalWords('why', request.why), ...permission }]);
  return acted.ok ? done(null) : acted;
}

/** Each open rule with what it lacks. */
function whatIsOpen(coverage: UnitCoverage, say: Say): readonly string[] {
  return openRules(coverage).map(({ id, judged }) => say('decide.open-rule', { id, because: judged.because }));
}
