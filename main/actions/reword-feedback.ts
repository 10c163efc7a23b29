import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** Changes the words of one's own feedback, by its id; who gave it, and when, stays. */
export async function rewordFeedback(work: Work, request: { readonly feedback: string; readonly text: string }): Promise<Result<null>> {
  const { session, context: { say } } = work;
  const given = session.portfolio.feedback.get(request.feedback);
  if (given === undefined) return fail(say, 'unknown-object', { what: say('missing.feedback') });
  const writer = session.portfolio.writers.get(given.stamp.writer);
  if (writer !== undefined && writer.person.id !== session.who.person.id) return fail(say, 'not-your-words', { name: writer.person.name });
  const text = readWords(say, say('field.feedback'), request.text, mostWords);
  if (!text.ok) return text;
  const acted = await session.act([{ kind: 'reword-feedback', v: 1, feedback: given.id, text: text.value }]);
  return acted.ok ? done(null) : acted;
}
