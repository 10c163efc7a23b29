import { assessors, claimers } from '../../domain/command/roles.ts';
import { feedback } from '../../domain/command/kinds/feedback.ts';
import { addAction } from '../../domain/command/kinds/add-action.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import type { View } from '../portfolio/view.ts';

type Who = View['who'];

function isOne(who: Who, roles: readonly WriterRole[]): boolean {
  return who !== null && roles.includes(who.role);
}

/** Whether whoever works here claims. */
export const mayClaim = (who: Who): boolean => isOne(who, claimers);
/** Whether they judge, confirm, infer and decide. */
export const mayAssess = (who: Who): boolean => isOne(who, assessors);
/** Whether they write feedback to the candidate. */
export const mayGiveFeedback = (who: Who): boolean => isOne(who, feedback.may);
/** Whether they add and finish action points. */
export const mayAct = (who: Who): boolean => isOne(who, addAction.may);
