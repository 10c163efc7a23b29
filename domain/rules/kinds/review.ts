import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { asSentence } from '../list-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('review'), ...ruleFields });

/** A sentence that reads like a rule and was not understood: always shown, never dropped, and a person may confirm it. */
export const reviewRule = ruleKind({
  schema, usual: ['performance', 'scope', 'knowledge'], always: true,
  evaluate: (rule, { say }) => verdict({
    state: 'shown', confirmable: true, beside: () => '',
    because: () => (rule.unresolved === undefined ? say('rule.review') : say('rule.review.why', { why: asSentence(rule.unresolved) })),
    close: { words: () => say('rule.review.close'), who: 'assessor' },
  }),
});
