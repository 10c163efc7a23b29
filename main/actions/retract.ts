import type { CommandOf } from '../../domain/command/kinds.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { fail } from '../../domain/words/fail.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** An inference, a reason or a confirmation by its id, and why it no longer holds. */
export interface RetractRequest { readonly object: CommandOf<'retract'>['object']; readonly id: string; readonly because: string }

/** Takes an inference, a reason or a confirmation back; it stays on record with the ground for that. */
export async function retract(work: Work, { object, id, because }: RetractRequest): Promise<Result<null>> {
  const { say } = work.context;
  const ground = readWords(say, say('field.because'), because, mostWords);
  if (!ground.ok) return ground;
  if (!objectsOf(work.session.portfolio, object).has(id)) return fail(say, 'unknown-object', { what: say(`missing.${object}`) });
  const acted = await work.session.act([{ kind: 'retract', v: 1, object, id, because: ground.value }]);
  return acted.ok ? done(null) : acted;
}

function objectsOf(portfolio: Portfolio, object: RetractRequest['object']): ReadonlyMap<string, unknown> {
  switch (object) {
    case 'inference': return portfolio.inferences;
    case 'reason': return portfolio.reasons;
    case 'confirmation': return portfolio.confirmations;
    default: return assertNever(object);
  }
}
