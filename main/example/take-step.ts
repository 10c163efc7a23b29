import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { addActionPoint } from '../actions/action-point.ts';
import { addEvidence } from '../actions/add-evidence.ts';
import { assess } from '../actions/assess.ts';
import { claim } from '../actions/claim.ts';
import { confirm } from '../actions/confirm.ts';
import { decide } from '../actions/decide.ts';
import { declare } from '../actions/declare.ts';
import { describePerson } from '../actions/describe-person.ts';
import { describe } from '../actions/describe.ts';
import { feedback } from '../actions/feedback.ts';
import { finding, findSampleOf } from '../actions/finding.ts';
import { finishAction } from '../actions/finish-action.ts';
import { infer } from '../actions/infer.ts';
import { judge } from '../actions/judge.ts';
import { reason } from '../actions/reason.ts';
import { record } from '../actions/record.ts';
import { registerWitness } from '../actions/register-witness.ts';
import { sample } from '../actions/sample.ts';
import type { WhatToTakeIn } from '../actions/take-in.ts';
import { withdraw } from '../actions/withdraw.ts';
import type { Work } from '../actions/work.ts';
import { exampleRoot } from './read-story.ts';
import type { Step, StepOf } from './story-step.ts';
import type { StoryFiles } from './story-words.ts';

/** Does what one step of the story says, by the same action as a person would. */
export async function takeStep(work: Work, step: Step): Promise<Result<unknown>> {
  switch (step.do) {
    case 'describe': return describe(work, step.details);
    case 'describe-person': return describePerson(work, step);
    case 'register-witness': return registerWitness(work, step);
    case 'add': return expect(step.reference, await addEvidence(work, step.evidence, takenFrom(step)));
    case 'record': return expect(step.reference, await record(work, step.evidence, takenFrom(step), step.marks.map(placed)));
    case 'withdraw': return withdraw(work, step);
    case 'claim': return claim(work, { reference: step.reference, ...placed(step), ...(step.how === undefined ? {} : { how: step.how }) });
    case 'assess': return assess(work, step);
    case 'judge': return judge(work, step);
    case 'infer': return infer(work, { address: step.address, from: step.from.map(({ reference, place }) => ({ reference, at: place })), why: step.why });
    case 'reason': return reason(work, step);
    case 'confirm': return confirm(work, step);
    case 'feedback': return feedback(work, step);
    case 'add-action': return addActionPoint(work, step);
    case 'finish-action': return finishAction(work, step);
    case 'decide': return decide(work, step);
    case 'declare': return declare(work, step);
    case 'sample': return sample(work, [step]);
    case 'finding': return onSample(work, step);
    default: return assertNever(step);
  }
}

function onSample(work: Work, step: StepOf<'finding'>): Promise<Result<unknown>> {
  const sample = findSampleOf(work, step);
  return sample.ok ? finding(work, sample.value, step) : Promise.resolve(sample);
}

/** In a step `at` is the time, so the place in the evidence has a name of its own. */
function placed({ addresses, place }: Pick<StepOf<'claim'>, 'addresses' | 'place'>): { readonly addresses: readonly string[]; readonly at?: string } {
  return { addresses, ...(place === undefined ? {} : { at: place }) };
}

function takenFrom({ files = [], text }: StoryFiles): WhatToTakeIn {
  const root = exampleRoot();
  const taken = { files: files.map(({ file }) => path.join(root, 'files', file)), shows: files.map(({ shows }) => shows) };
  return text === undefined ? taken : { ...taken, textFile: path.join(root, 'texts', text) };
}

/** The story names evidence by its number; one that comes out otherwise would make later steps speak of something else. */
function expect(reference: string, added: Result<string>): Result<null> {
  if (!added.ok) return added;
  if (added.value !== reference) throw new Error(`The worked example calls ${reference} what became ${added.value}`);
  return done(null);
}
