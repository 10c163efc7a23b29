import { nameOf } from '../base-context.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { nameAndDay } from '../words/by-words.ts';
import { whyUncounted } from '../words/judgement-words.ts';
import { roleName } from '../words/role-words.ts';
import { assessorName } from './open-claims.ts';

/** The decision: not made, overtaken by a change, not countersigned, or by someone who does not count. What is still to verify stands under the samples. */
export function openDecision(context: UnitFacts): readonly OpenItem[] {
  const { say, standing } = context;
  const { decision, state, why } = standing;
  if (state === 'final' || state === 'to-verify') return [];
  if (decision === null || state === 'none') return [{ what: say('report.open.undecided'), closes: say('report.open.undecided-close'), who: assessorName(context) }];
  const by = nameAndDay(context, decision.stamp);
  const who = state === 'to-countersign' ? roleName(context, 'countersigning-assessor') : state === 'uncounted' ? assessorName(context) : nameOf(context, decision.stamp.writer);
  return [{ what: say(`report.open.decision.${state}`, { by, why: why === null ? '' : whyUncounted(context, why, decision.stamp) }), closes: say(`report.open.decision.${state}.close`), who }];
}
