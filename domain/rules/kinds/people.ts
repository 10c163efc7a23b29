import { z } from 'zod';
import { ruleFields } from '../../unit/rule-fields.ts';
import { evidenceWords } from '../evidence-words.ts';
import type { EvidenceItem, RuleView } from '../facts.ts';
import { listWords, sentences } from '../list-words.ts';
import { ruleKind } from '../rule-kind.ts';
import type { Verdict } from '../verdict.ts';
import { verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('people'), ...ruleFields, role: z.string(), note: z.string().optional() });

/** Who may assess or witness: shown, and a person may confirm it. Whose testimony is relied on must stand on the witness status list. */
export const peopleRule = ruleKind({ schema, usual: ['performance', 'scope', 'knowledge'], always: true, evaluate });

function testimony({ target }: RuleView, expertOnly: boolean): readonly EvidenceItem[] {
  const kinds = expertOnly ? ['expert-witness' as const] : (['witness-testimony', 'expert-witness'] as const);
  return [...new Set(target.flatMap((criterion) => kinds.flatMap((kind) => criterion.byMethod.get(kind) ?? [])))];
}

function evaluate({ role }: z.infer<typeof schema>, view: RuleView): Verdict {
  const { say } = view;
  const expertOnly = role === 'expert-witness';
  const items = expertOnly || role === 'witness' ? testimony(view, expertOnly) : [];
  const nameless = items.filter((item) => item.witnesses.length === 0);
  const names = [...new Set(items.flatMap((item) => item.witnesses))].toSorted();
  const unlisted = names.filter((name) => !view.registered(name, expertOnly));
  const found = { rests: () => items, confirmable: true };
  if (nameless.length + unlisted.length === 0) {
    return verdict({ ...found, state: 'shown', because: () => (names.length === 0 ? say('rule.people.shown') : say('rule.people.listed', { names: listWords(say, names), count: names.length })) });
  }
  return verdict({
    ...found, state: 'open', confirmable: false,
    because: () => sentences(
      unlisted.length === 0 ? null : say(expertOnly ? 'rule.people.unlisted.expert' : 'rule.people.unlisted', { names: listWords(say, unlisted), count: unlisted.length }),
      nameless.length === 0 ? null : say('rule.people.nameless', { references: evidenceWords(say, nameless), count: nameless.length }),
    ),
    close: {
      words: () => sentences(
        unlisted.length === 0 ? null : say(expertOnly ? 'rule.people.close.list.expert' : 'rule.people.close.list', { names: listWords(say, unlisted) }),
        nameless.length === 0 ? null : say('rule.people.close.name', { references: evidenceWords(say, nameless) }),
      ),
      who: 'candidate',
    },
  });
}
