import { qualityWords } from '../../coverage/assessment-words.ts';
import type { ItemAssessed } from '../../coverage/relied-on.ts';
import { asSentence } from '../../rules/list-words.ts';
import { candidateName, referenceOf } from '../base-context.ts';
import { notYet } from '../facts/not-yet.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { byAndDay } from '../words/by-words.ts';

/** Items that an assessor found not yet valid, authentic or current: nothing that rests on them counts. */
export function openAssessments(context: UnitFacts): readonly OpenItem[] {
  return notYet(context).flatMap((one) => openAssessment(context, one));
}

/** What is open about one of them. */
export function openAssessment(context: UnitFacts, { item, standing: { assessment, lacking } }: ItemAssessed): readonly OpenItem[] {
  if (assessment === null) return [];
  const { say } = context;
  const said = { qualities: qualityWords(say, lacking), by: byAndDay(context, assessment.stamp), why: asSentence(assessment.why ?? '') };
  return [{ what: say('report.open.assessment', { reference: referenceOf(context, item.id), ...said }), closes: say('report.open.assessment-close'), who: candidateName(context) }];
}
