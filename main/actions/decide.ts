import { blockingRules } from '../../domain/coverage/blocking-rules.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import { coverageOf } from './coverage-of.ts';
import { findUnitHere } from './find-criteria.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** The outcome of a unit, as typed. */
export interface DecideRequest { readonly code: string; readonly outcome: 'competent' | 'not-yet'; readonly why?: string; readonly permission?: string }

/**
 * Decides a unit. Competent over a must rule that is open or unconfirmed is refused, naming each, unless the awarding
 * body's written permission is quoted. Lines of a newer program ask for the update first.
 */
export async function decide(work: Work, request: DecideRequest): Promise<Result<null>> {
  const { say } = work.context;
  const found = findUnitHere(work, request.code);
  if (!found.ok) return found;
  const { id, unit } = found.value;
  const newer = work.session.portfolio.setAside.filter(({ reason }) => reason.kind === 'newer').length;
  if (newer > 0) return fail(say, 'newer-lines', { count: newer });
  const permission = optionalWords('permission', request.permission);
  if (request.outcome === 'competent' && permission.permission === undefined) {
    const rules = blockingRules(coverageOf(work, id), say);
    if (rules.length > 0) return fail(say, 'rules-open', { unit: unitTitle(unit), rules: rules.join(' ') });
  }
  const acted = await work.session.act([{ kind: 'decide', v: 1, unit: id, outcome: request.outcome, ...optionalWords('why', request.why), ...permission }]);
  return acted.ok ? done(null) : acted;
}
