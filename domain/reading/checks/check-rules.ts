import type { Rule } from '../../unit/rule.ts';
import { indexUnit, type UnitIndex } from '../../rules/unit-index.ts';
import { resolveTarget } from '../../rules/target.ts';
import { ruleKinds } from '../../rules/kinds.ts';
import { contradictions } from '../rules/contradictions.ts';
import { unitOfDraft } from '../unit-of-draft.ts';
import type { DraftRule, DraftUnit, DraftWarning } from '../draft-unit.ts';
import type { Say } from '../../words/say.ts';

/** What is doubtful about the rules: what was mended or is missing, points that the text lacks, quantities that cannot be had, rules that contradict each other. */
export function checkRules(draft: DraftUnit, say: Say): readonly DraftWarning[] {
  const index = indexUnit(unitOfDraft(draft, ''));
  const rules = draft.rules.map(({ rule }) => rule);
  const each = draft.rules.flatMap((one, place) => checkRule(one, `R${place + 1}`, index, draft, say));
  const opposed = contradictions(rules, index).map(({ first, second }): DraftWarning => ({
    code: 'rules-contradict', at: `R${first + 1}, R${second + 1}`,
    message: say('reading.warning.rules-contradict', { first: rules[first]?.sentence ?? '', second: rules[second]?.sentence ?? '' }),
    places: [...(draft.rules[first]?.places ?? []), ...(draft.rules[second]?.places ?? [])],
  }));
  return [...each, ...opposed, ...leftOut(draft, index, say)];
}

function checkRule({ rule, places }: DraftRule, at: string, index: UnitIndex, draft: DraftUnit, say: Say): readonly DraftWarning[] {
  const found: DraftWarning[] = [];
  if (rule.repaired !== undefined) found.push({ code: 'range-repaired', message: say('reading.warning.range-repaired', { why: rule.repaired }), at, places });
  if (rule.unresolved !== undefined) found.push({ code: rule.formatting === undefined ? 'rule-unresolved' : 'rule-needs-formatting', message: say('reading.warning.rule-unresolved', { why: rule.unresolved }), at, places });
  const { from, ...fields } = rule;
  const { missing } = resolveTarget(typeof from === 'string' ? { ...fields, from } : fields, ruleKinds[rule.kind].usual, index);
  if (missing.length > 0 && draft.kind === 'unit') found.push({ code: 'rule-names-missing', message: say('reading.warning.rule-names-missing', { names: missing.join(', ') }), at, places });
  const short = tooMany(rule, draft);
  if (short !== null) found.push({ code: 'quantity-too-high', message: say('reading.warning.quantity-too-high', short), at, places });
  return found;
}

/** A group whose heading asks for more than the text has. */
function tooMany(rule: Rule, draft: DraftUnit): { readonly need: number; readonly all: number; readonly group: string } | null {
  if (rule.kind !== 'choose' || rule.from === undefined) return null;
  const group = draft.scope.find(({ id }) => id === rule.from);
  const need = Math.max(rule.atLeast ?? 0, rule.exactly ?? 0);
  return group !== undefined && need > group.items.length ? { need, all: group.items.length, group: group.id } : null;
}

/** Criteria that no rule names where the rules go through them by name. */
function leftOut(draft: DraftUnit, index: UnitIndex, say: Say): readonly DraftWarning[] {
  const named = new Set(draft.rules.flatMap(({ rule }) => rule.criteria ?? []));
  const whole = draft.rules.some(({ rule }) => rule.kind !== 'review' && (rule.of === 'criteria' || rule.remainderOf === 'criteria'));
  if (named.size < 2 || whole) return [];
  const parents = new Set(index.entries.map(({ parent }) => parent));
  const left = draft.criteria.filter(({ id }) => !named.has(id) && !parents.has(id));
  if (left.length === 0 || left.length * 2 > draft.criteria.length) return [];
  const labels = left.map(({ id }) => id).join(', ');
  return [{ code: 'criteria-without-rule', message: say('reading.warning.criteria-without-rule', { labels, count: left.length }), at: labels, places: left.flatMap(({ places }) => places) }];
}
