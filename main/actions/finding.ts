import type { Command } from '../../domain/command/kinds.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import type { Finding, Sample } from '../../domain/portfolio/portfolio.ts';
import { assessedBy } from '../../domain/sampling/own-hand.ts';
import { askedAndOpen } from '../../domain/sampling/sample-standing.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import { daySchema, type Day } from '../../domain/text/day.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { newId } from '../system/ids.ts';
import { instantText } from '../system/instant.ts';
import { readDay } from './evidence-request.ts';
import { findUnitHere } from './find-criteria.ts';
import { findEvidence } from './find-evidence.ts';
import { notIndependent } from './not-independent.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** Something that the assessor is to do about it, by a day. */
export interface Asked { readonly text: string; readonly due: string }

/** What came of a sample; agreeing needs no words. */
export interface FindingRequest { readonly result: Finding['result']; readonly text?: string; readonly ask?: Asked }

/**
 * Records what came of a sample, and what is asked for because of it, in one action. Whoever agrees says with it that what was
 * asked for before is done. Refused where they had a hand in what they verify.
 */
export async function finding(work: Work, sample: Sample, request: FindingRequest): Promise<Result<null>> {
  const { session, context } = work;
  const refusal = roleMayNot(context.say, session.who.role, [{ kind: 'finding' }]);
  if (refusal !== null) return failed(refusal);
  const hindrance = notIndependent(work, sample);
  if (hindrance !== null) return hindrance;
  const text = readFinding(work, request);
  if (!text.ok) return text;
  const asked = readAsked(work, sample, request.ask);
  if (!asked.ok) return asked;
  const found: Command = { kind: 'finding', v: 1, finding: newId(context), sample: sample.id, result: request.result, text: text.value };
  const acted = await session.act([found, ...asked.value, ...(request.result === 'agreed' ? whatIsDone(work, sample) : [])]);
  return acted.ok ? done(null) : acted;
}

/** The sample of this id, as the window names it. */
export function findSample({ session, context: { say } }: Work, id: string): Result<Sample> {
  const sample = session.portfolio.samples.get(id);
  return sample === undefined ? fail(say, 'unknown-object', { what: say('missing.that-sample') }) : done(sample);
}

/** The last sample of an item, as typed; in this unit, where one is named. */
export function findSampleOf(work: Work, { reference, unit }: { readonly reference: string; readonly unit?: string | undefined }): Result<Sample> {
  const { session, context: { say } } = work;
  const evidence = findEvidence(work, reference);
  if (!evidence.ok) return evidence;
  const named = unit === undefined ? done(null) : findUnitHere(work, unit);
  if (!named.ok) return named;
  const last = [...session.portfolio.samples.values()].filter((one) => one.evidence === evidence.value.id && (named.value === null || one.unit === named.value.id)).at(-1);
  return last === undefined ? fail(say, 'unknown-object', { what: say('missing.sample', { reference }) }) : done(last);
}

/** Words are needed wherever somebody is to do something; that somebody agreed says what they looked at by itself. */
function readFinding({ context: { say } }: Work, { result, text = '' }: FindingRequest): Result<string> {
  return readWords(say, say('field.finding'), result === 'agreed' && text.trim() === '' ? say('finding.agreed') : text, mostWords);
}

function readAsked({ session: { portfolio }, context }: Work, sample: Sample, ask: Asked | undefined): Result<readonly Command[]> {
  if (ask === undefined) return done([]);
  const { say } = context;
  const text = readWords(say, say('field.action'), ask.text, mostWords);
  if (!text.ok) return text;
  const due = readDay(ask.due, say);
  if (!due.ok) return due;
  if (due.value === undefined) return fail(say, 'not-a-day', { day: ask.due });
  const assessors = assessedBy(portfolio, sample);
  const names = new Set([...portfolio.writers.values()].filter(({ person }) => assessors.has(person.id)).map(({ person }) => person.name));
  const who = names.size === 0 ? {} : { who: listWords(say, [...names]).slice(0, 500) };
  return done([{ kind: 'add-action', v: 1, action: newId(context), text: text.value, due: due.value, ...who }]);
}

function whatIsDone({ session, context }: Work, sample: Sample): readonly Command[] {
  if (roleMayNot(context.say, session.who.role, [{ kind: 'finish-action' }]) !== null) return [];
  return askedAndOpen(session.portfolio, sample).map(({ id }): Command => ({ kind: 'finish-action', v: 1, action: id, day: today(context) }));
}

function today({ now, offsetAt }: Work['context']): Day {
  return daySchema.parse(instantText(now(), offsetAt(now())).slice(0, 10));
}
