import type { CommandOf } from '../../domain/command/kinds.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { newId } from '../system/ids.ts';
import { optionalWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** A witness for the status list. */
export interface WitnessRequest {
  readonly name: string;
  readonly status: CommandOf<'register-witness'>['status'];
  readonly job?: string;
  readonly competence?: string;
  readonly relationship?: string;
  readonly contact?: string;
}

/** Enters a witness in the status list: who they are, what they know of the work, how they stand to the candidate. */
export async function registerWitness(work: Work, { name, status, job, competence, relationship, contact }: WitnessRequest): Promise<Result<null>> {
  const { say } = work.context;
  const called = readWords(say, say('field.witness'), name, 200);
  if (!called.ok) return called;
  const said = { ...optionalWords('job', job), ...optionalWords('competence', competence), ...optionalWords('relationship', relationship), ...optionalWords('contact', contact) };
  const acted = await work.session.act([{ kind: 'register-witness', v: 1, witness: newId(work.context), name: called.value, status, ...said }]);
  return acted.ok ? done(null) : acted;
}
