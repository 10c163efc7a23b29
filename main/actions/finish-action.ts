import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { readDay } from './evidence-request.ts';
import type { Work } from './work.ts';

/** Says that an action point was done, and on which day. `number` is the printed one: they are numbered from 1 in the order they were added. */
export async function finishAction(work: Work, request: { readonly number: number; readonly day: string }): Promise<Result<null>> {
  const { say } = work.context;
  const point = [...work.session.portfolio.actions.values()][request.number - 1];
  if (point === undefined) return fail(say, 'unknown-object', { what: say('missing.action', { number: request.number }) });
  const day = readDay(request.day, say);
  if (!day.ok) return day;
  if (day.value === undefined) return fail(say, 'not-a-day', { day: request.day });
  const acted = await work.session.act([{ kind: 'finish-action', v: 1, action: point.id, day: day.value }]);
  return acted.ok ? done(null) : acted;
}
