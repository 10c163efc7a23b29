import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { readDay } from './evidence-request.ts';
import { mostWords, optionalWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** Adds one thing to do by a day. */
export async function addActionPoint(work: Work, request: { readonly text: string; readonly due: string; readonly who?: string }): Promise<Result<null>> {
  const { say } = work.context;
  const text = readWords(say, say('field.action'), request.text, mostWords);
  if (!text.ok) return text;
  const due = readDay(request.due, say);
  if (!due.ok) return due;
  if (due.value === undefined) return fail(say, 'not-a-day', { day: request.due });
  const acted = await work.session.act([{ kind: 'add-action', v: 1, action: newId(work.context), text: text.value, due: due.value, ...optionalWords('who', request.who) }]);
  return acted.ok ? done(null) : acted;
}
