import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { settingSchema } from '../../unit/setting.ts';
import type { RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems } from '../served.ts';
import { spreadWords } from '../spread-words.ts';
import type { Verdict } from '../verdict.ts';
import { personCloses, verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('sufficiency'), ...ruleFields, consistent: z.boolean().optional(), overTime: z.boolean().optional(), settings: z.array(settingSchema).readonly().optional(),
});

/** Consistently, over a period of time: only the assessor can say. What they go by is shown beside it. */
export const sufficiencyRule = ruleKind({ schema, usual: ['performance', 'scope', 'knowledge'], always: true, evaluate });

function evaluate(_rule: z.infer<typeof schema>, view: RuleView): Verdict {
  const rests: Verdict['rests'] = () => allItems(view.target);
  const beside = (): string => spreadWords(view.say, rests());
  return verdict({
    state: 'for-a-person', rests, beside,
    because: () => sentences(view.say('rule.sufficiency.open'), beside()),
    close: personCloses(view),
  });
}
