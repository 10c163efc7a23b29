import { done, type Result } from '../../domain/failure/result.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import { addActionPoint } from '../actions/action-point.ts';
import { addEvidence } from '../actions/add-evidence.ts';
import { assess } from '../actions/assess.ts';
import { claim } from '../actions/claim.ts';
import { confirm } from '../actions/confirm.ts';
import { correctUnit } from '../actions/correct-unit.ts';
import { countersign } from '../actions/countersign.ts';
import { decide } from '../actions/decide.ts';
import { declare } from '../actions/declare.ts';
import { describePerson } from '../actions/describe-person.ts';
import { describe } from '../actions/describe.ts';
import { editEvidence } from '../actions/edit-evidence.ts';
import { feedback } from '../actions/feedback.ts';
import { finding, findSample } from '../actions/finding.ts';
import { finishAction } from '../actions/finish-action.ts';
import { infer } from '../actions/infer.ts';
import { judge } from '../actions/judge.ts';
import { leave } from '../actions/leave.ts';
import { reason } from '../actions/reason.ts';
import { record } from '../actions/record.ts';
import { registerWitness } from '../actions/register-witness.ts';
import { restore } from '../actions/restore.ts';
import { retract } from '../actions/retract.ts';
import { rewordFeedback } from '../actions/reword-feedback.ts';
import { sample } from '../actions/sample.ts';
import type { WhatToTakeIn } from '../actions/take-in.ts';
import { takeUnit } from '../actions/take-unit.ts';
import { unclaim } from '../actions/unclaim.ts';
import { upgrade } from '../actions/upgrade.ts';
import { upholdAll } from '../actions/uphold.ts';
import { erase, withdraw } from '../actions/withdraw.ts';
import type { Work } from '../actions/work.ts';
import type { Action, ActionOf } from './contract/action.ts';
import { withGivenFiles } from './given-files.ts';

/** How far files are copied, and whether to go on. */
export type Taking = Pick<WhatToTakeIn, 'onProgress' | 'signal'>;

/** Carries out one thing that a person did. Answers with the name of what was made: the reference of new evidence, the mark of a declaration. */
export async function carryOut(work: Work, action: Action, taking: Taking): Promise<Result<string | null>> {
  switch (action.kind) {
    case 'add-evidence': return takingIn(work, action, taking, (what) => addEvidence(work, action.evidence, what));
    case 'record': return takingIn(work, action, taking, (what) => record(work, action.evidence, what, action.marks));
    case 'edit-evidence': return unnamed(await takingIn(work, action, taking, (what) => editEvidence(work, action.reference, action.evidence, what)));
    case 'declare': return declare(work, action);
    default: return unnamed(await carryOutUnnamed(work, action));
  }
}

type Unnamed = Exclude<Action, ActionOf<'add-evidence' | 'record' | 'edit-evidence' | 'declare'>>;

function carryOutUnnamed(work: Work, action: Unnamed): Promise<Result<unknown>> {
  switch (action.kind) {
    case 'withdraw': return withdraw(work, action);
    case 'restore': return restore(work, action);
    case 'erase': return erase(work, action);
    case 'claim': return claim(work, action);
    case 'unclaim': return unclaim(work, action);
    case 'assess': return assess(work, action);
    case 'judge': return judge(work, action);
    case 'infer': return infer(work, action);
    case 'reason': return reason(work, action);
    case 'confirm': return confirm(work, action);
    case 'retract': return retract(work, action);
    case 'feedback': return feedback(work, action);
    case 'reword-feedback': return rewordFeedback(work, action);
    case 'add-action': return addActionPoint(work, action);
    case 'finish-action': return finishAction(work, { number: numberOf(work, action.action), day: action.day });
    case 'decide': return decide(work, action);
    case 'countersign': return countersign(work, action);
    case 'sample': return sample(work, action.items);
    case 'finding': return onSample(work, action);
    case 'describe': return describe(work, action.details);
    case 'describe-person': return describePerson(work, action);
    case 'register-witness': return registerWitness(work, action);
    case 'take-unit': return takeUnit(work, action);
    case 'upgrade': return upgrade(work, action);
    case 'correct-unit': return correctUnit(work, action);
    case 'leave': return leave(work, action);
    case 'uphold': return upholdAll(work, action);
    default: return assertNever(action);
  }
}

function takingIn<T>(work: Work, { files, content }: Pick<ActionOf<'add-evidence'>, 'files' | 'content'>, taking: Taking, take: (what: WhatToTakeIn) => Promise<Result<T>>): Promise<Result<T>> {
  return withGivenFiles(work.context, files, (given) => take({ ...given, ...taking, ...(content === undefined ? {} : { content }) }));
}

function onSample(work: Work, action: ActionOf<'finding'>): Promise<Result<unknown>> {
  const sample = findSample(work, action.sample);
  return sample.ok ? finding(work, sample.value, action) : Promise.resolve(sample);
}

/** Action points are numbered from 1 in the order they were added; one that is not there has no number. */
function numberOf({ session }: Work, id: string): number {
  return [...session.portfolio.actions.keys()].indexOf(id) + 1;
}

function unnamed(result: Result<unknown>): Result<null> {
  return result.ok ? done(null) : result;
}
