import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { eraseBytes } from '../evidence/erase.ts';
import { findOwnOrKept } from './find-own.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** Withdraws an item that is one's own: it keeps its reference, counts nowhere, and can be restored. */
export async function withdraw(work: Work, request: { readonly reference: string; readonly because: string }): Promise<Result<null>> {
  const evidence = findOwnOrKept(work, request.reference);
  if (!evidence.ok) return evidence;
  if (evidence.value.withdrawn !== undefined) return fail(work.context.say, 'already-withdrawn', { reference: request.reference });
  const because = readWords(work.context.say, work.context.say('field.because'), request.because, mostWords);
  if (!because.ok) return because;
  const acted = await work.session.act([{ kind: 'withdraw', v: 1, evidence: evidence.value.id, because: because.value }]);
  return acted.ok ? done(null) : acted;
}

/** Erases an item's bytes for good, here now and on every other machine at its next contact; the line stays with who, why and when. */
export async function erase(work: Work, request: { readonly reference: string; readonly ground: string }): Promise<Result<number>> {
  const { context, session } = work;
  const evidence = findOwnOrKept(work, request.reference);
  if (!evidence.ok) return evidence;
  const ground = readWords(context.say, context.say('field.ground'), request.ground, mostWords);
  if (!ground.ok) return ground;
  const { files, written } = evidence.value.fields;
  const erased = new Set(evidence.value.erased?.files);
  const names = [...files, ...(written === undefined ? [] : [written])].map(({ file }) => file).filter((file) => !erased.has(file));
  if (names.length === 0) return fail(context.say, 'nothing-to-erase', { reference: request.reference });
  const acted = await work.session.act([{ kind: 'erase', v: 1, evidence: evidence.value.id, ground: ground.value, files: names }]);
  if (!acted.ok) return acted;
  await eraseBytes(context, session.folder, session.portfolio);
  return done(names.length);
}
