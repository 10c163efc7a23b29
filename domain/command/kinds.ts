import type { z } from 'zod';
import type { CommandKind } from './command-kind.ts';
import { addAction } from './kinds/add-action.ts';
import { addEvidence } from './kinds/add-evidence.ts';
import { assess } from './kinds/assess.ts';
import { bringClaims } from './kinds/bring-claims.ts';
import { carry } from './kinds/carry.ts';
import { claim } from './kinds/claim.ts';
import { confirm } from './kinds/confirm.ts';
import { countersign } from './kinds/countersign.ts';
import { decide } from './kinds/decide.ts';
import { declare } from './kinds/declare.ts';
import { describePerson } from './kinds/describe-person.ts';
import { describe } from './kinds/describe.ts';
import { editEvidence } from './kinds/edit-evidence.ts';
import { erase } from './kinds/erase.ts';
import { feedback } from './kinds/feedback.ts';
import { finding } from './kinds/finding.ts';
import { finishAction } from './kinds/finish-action.ts';
import { infer } from './kinds/infer.ts';
import { judge } from './kinds/judge.ts';
import { leaveClaims } from './kinds/leave-claims.ts';
import { mark } from './kinds/mark.ts';
import { reason } from './kinds/reason.ts';
import { registerWitness } from './kinds/register-witness.ts';
import { renew } from './kinds/renew.ts';
import { renumber } from './kinds/renumber.ts';
import { replaceUnit } from './kinds/replace-unit.ts';
import { restore } from './kinds/restore.ts';
import { retract } from './kinds/retract.ts';
import { rewordFeedback } from './kinds/reword-feedback.ts';
import { sample } from './kinds/sample.ts';
import { supersedeUnit } from './kinds/supersede-unit.ts';
import { takeUnit } from './kinds/take-unit.ts';
import { unclaim } from './kinds/unclaim.ts';
import { undo } from './kinds/undo.ts';
import { uphold } from './kinds/uphold.ts';
import { withdraw } from './kinds/withdraw.ts';

/** Every kind of command there is. */
const kinds = [
  describe, describePerson, takeUnit, replaceUnit, supersedeUnit, registerWitness,
  addEvidence, editEvidence, withdraw, restore, erase, renumber,
  claim, unclaim, bringClaims, leaveClaims, assess, judge, mark, infer, reason, confirm, retract, uphold,
  feedback, rewordFeedback, addAction, finishAction,
  decide, countersign, declare, sample, finding, undo,
  renew, carry,
] as const;

/** Something a writer does, as data: one line of their journal. */
export type Command = z.output<(typeof kinds)[number]['schema']>;
export type CommandName = Command['kind'];
export type CommandOf<K extends CommandName> = Extract<Command, { readonly kind: K }>;

/** Every kind by its name. */
export const commandKinds: ReadonlyMap<string, CommandKind<Command>> = new Map(kinds.map((kind): [string, CommandKind<Command>] => [kind.kind, kind]));
