import { z } from 'zod';
import type { AssessmentMethod } from '../../unit/method.ts';
import { ruleFields } from '../../unit/rule-fields.ts';
import { settingSchema, type Setting } from '../../unit/setting.ts';
import type { EffectiveMethod } from '../effective-method.ts';
import { distinct, evidenceWords } from '../evidence-words.ts';
import type { CriterionAt, EvidenceItem, RuleView } from '../facts.ts';
import { listWords, sentences } from '../list-words.ts';
import { ruleKind } from '../rule-kind.ts';
import type { Verdict } from '../verdict.ts';
import { nothingFound, verdict } from '../verdicts.ts';

const schema = z.strictObject({ kind: z.literal('context'), ...ruleFields, settings: z.array(settingSchema).min(1).readonly() });
type ContextRule = z.infer<typeof schema>;

/** Methods by which a candidate tells or is asked rather than performs: where that took place says nothing about the performance. */
const telling: ReadonlySet<EffectiveMethod> = new Set<AssessmentMethod>(['questioning', 'professional-discussion', 'test', 'rpl', 'personal-statement', 'reflective-account', 'case-study']);

/** The performance evidence relied on came about in an allowed setting; an approved realistic working environment has its approval recorded. */
export const contextRule = ruleKind({ schema, usual: ['performance', 'scope'], evaluate });

/** The performance evidence of the target, by its setting. */
function bySetting(target: readonly CriterionAt[]): ReadonlyMap<Setting | 'unsaid', ReadonlySet<EvidenceItem>> {
  const found = new Map<Setting | 'unsaid', Set<EvidenceItem>>();
  for (const { byMethod } of target) {
    for (const [method, items] of byMethod) {
      if (!telling.has(method)) for (const item of items) add(found, item.setting ?? 'unsaid', item);
    }
  }
  return found;
}

function add(found: Map<Setting | 'unsaid', Set<EvidenceItem>>, setting: Setting | 'unsaid', item: EvidenceItem): void {
  const some = found.get(setting);
  if (some === undefined) found.set(setting, new Set([item]));
  else some.add(item);
}

function evaluate(rule: ContextRule, view: RuleView): Verdict {
  const settings = bySetting(view.target);
  const unsaid = [...(settings.get('unsaid') ?? [])];
  const elsewhere = [...settings].flatMap(([setting, items]) => (setting === 'unsaid' || rule.settings.includes(setting) ? [] : [...items]));
  const unapproved = rule.settings.includes('realistic-working-environment') && settings.has('realistic-working-environment') && !view.environmentApproved;
  const refused = new Set([...unsaid, ...elsewhere]);
  const found = {
    ...nothingFound, rests: () => distinct([...settings.values()].flatMap((items) => [...items])),
    lacking: view.target.filter((criterion) => criterion.items.some((item) => refused.has(item))),
  };
  if (settings.size === 0) return verdict({ ...found, state: 'shown', because: () => view.say('rule.nothing-yet') });
  if (refused.size === 0 && !unapproved) return verdict({ ...found, state: 'met', because: () => metWords(view, settings) });
  return verdict({ ...found, state: 'open', because: () => openWords(view, unsaid, elsewhere, unapproved), close: closeOf(view, unsaid, elsewhere, unapproved) });
}

function metWords({ say }: RuleView, settings: ReadonlyMap<Setting | 'unsaid', ReadonlySet<EvidenceItem>>): string {
  const parts = [...settings].map(([setting, items]) => say(`rule.setting.${setting}`, { count: items.size }));
  return say('rule.context.met', { settings: listWords(say, parts.toSorted()) });
}

function openWords({ say }: RuleView, unsaid: readonly EvidenceItem[], elsewhere: readonly EvidenceItem[], unapproved: boolean): string {
  return sentences(
    unsaid.length === 0 ? null : say('rule.context.unsaid', { references: evidenceWords(say, unsaid), count: unsaid.length }),
    elsewhere.length === 0 ? null : say('rule.context.elsewhere', { references: evidenceWords(say, elsewhere), count: elsewhere.length }),
    unapproved ? say('rule.context.unapproved') : null,
  );
}

function closeOf({ say }: RuleView, unsaid: readonly EvidenceItem[], elsewhere: readonly EvidenceItem[], unapproved: boolean): Verdict['close'] {
  const words = (): string => sentences(
    unsaid.length === 0 ? null : say('rule.context.close.say', { references: evidenceWords(say, unsaid) }),
    elsewhere.length === 0 ? null : say('rule.context.close.instead', { references: evidenceWords(say, elsewhere) }),
    unapproved ? say('rule.context.close.approval') : null,
  );
  return { words, who: unsaid.length + elsewhere.length > 0 ? 'candidate' : 'centre' };
}
