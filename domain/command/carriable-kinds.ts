import type { z } from 'zod';
import type { CommandKind } from './command-kind.ts';
import { addAction } from './kinds/add-action.ts';
import { addEvidence } from './kinds/add-evidence.ts';
import { assess } from './kinds/assess.ts';
import { bringClaims } from './kinds/bring-claims.ts';
import { claim } from './kinds/claim.ts';
import { confirm } from './kinds/confirm.ts';
import { countersign } from './kinds/countersign.ts';
import { decide } from './kinds/decide.ts';
import { describePerson } from './kinds/describe-person.ts';
import { feedback } from './kinds/feedback.ts';
import { finding } from './kinds/finding.ts';
import { finishAction } from './kinds/finish-action.ts';
import { infer } from './kinds/infer.ts';
import { judge } from './kinds/judge.ts';
import { leaveClaims } from './kinds/leave-claims.ts';
import { mark } from './kinds/mark.ts';
import { reason } from './kinds/reason.ts';
import { registerWitness } from './kinds/register-witness.ts';
import { replaceUnit } from './kinds/replace-unit.ts';
import { rewordFeedback } from './kinds/reword-feedback.ts';
import { sample } from './kinds/sample.ts';
import { supersedeUnit } from './kinds/supersede-unit.ts';
import { takeUnit } from './kinds/take-unit.ts';
import { uphold } from './kinds/uphold.ts';
import { withdraw } from './kinds/withdraw.ts';

/** What may be carried over from an earlier portfolio: what makes a state. Never a declaration: it is a signature, and that stays behind. */
const kinds = [
  describePerson, takeUnit, replaceUnit, supersedeUnit, registerWitness, addEvidence, withdraw, assess, claim, bringClaims, leaveClaims,
  judge, mark, infer, reason, confirm, uphold,
  feedback, rewordFeedback, addAction, finishAction, decide, countersign, sample, finding,
] as const;

export type CarriableCommand = z.output<(typeof kinds)[number]['schema']>;

/** Those kinds by name. */
export const carriableKinds: ReadonlyMap<string, CommandKind<CarriableCommand>> = new Map(kinds.map((kind): [string, CommandKind<CarriableCommand>] => [kind.kind, kind]));
