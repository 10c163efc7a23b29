import type { DemandedMethod } from '../../../unit/method.ts';
import type { ScopeGroupRead } from '../../outline/scope-list.ts';
import { methodsIn, plainMethodsIn } from '../methods.ts';
import { findQuantity, numberOf, numberPattern, type Quantity } from '../quantity.ts';
import type { FoundRules, RuleContext, RuleReader, RuleWithoutSentence } from '../rule-sentence.ts';
import { strengthOf } from '../strength.ts';

const points = '(?:performance |assessment |of the |the |all |these |following |range |scope |different )*(?:criteria|PCs?|ranges?|range items?|range statements|scope items?|scope|items|points|statements|elements|outcomes|learning outcomes)';
const before = '(?:at least |a minimum of |minimum of |any |no fewer than |not less than |exactly |only |up to |no more than |a maximum of )?';
const counted = new RegExp(`${before}(?:${numberPattern})(?:\\s?\\(\\d+\\))?(?:\\s?%|\\s?per ?cent)?(?: or more)?\\s(?:of |from |out of )?${points}\\b`, 'iu');
const elsewhere = /\b(?:(?:specified|stated|required|minimum|given|set) number of|number of)\s(?:the )?(?:ranges?|range items?|scope items?|criteria|items|points)\b/iu;

/** "At least 70% of the criteria must be observed", "the specified number of ranges must be practically demonstrated". */
export const readChoose: RuleReader = (sentence) => {
  const { text, context } = sentence;
  const strength = strengthOf(text);
  if (strength === null) return null;
  const words = counted.exec(text)?.[0];
  const quantity = words === undefined ? null : findQuantity(words)?.quantity ?? null;
  const methods = plainMethodsIn(text);
  const anyOf = methods.length > 0 ? { anyOf: methods } : {};
  if (words === undefined || quantity === null || quantity.kind === 'all') {
    if (!elsewhere.test(text) || strength === 'may') return null;
    return { rules: [{ kind: 'choose', ...part(elsewhere.exec(text)?.[0] ?? ''), ...anyOf, strength, unresolved: context.say('reading.unresolved.number') }] };
  }
  const ceiling = quantity.kind === 'at-most';
  if (strength === 'may' && !ceiling) return null;
  return { rules: [{ kind: 'choose', ...part(words), ...demandOf(quantity), ...anyOf, strength: strength === 'may' ? 'must' : strength }] };
};

function part(words: string): { readonly of: 'criteria' } | { readonly from: string } {
  return /\b(?:ranges?|scope)\b/iu.test(words) ? { from: 'scope' } : { of: 'criteria' };
}

function demandOf(quantity: Quantity): { readonly atLeast?: number; readonly exactly?: number; readonly atMost?: number; readonly atLeastPercent?: number } {
  if (quantity.kind === 'all') return {};
  if (quantity.kind === 'percent') return { atLeastPercent: quantity.number };
  if (quantity.kind === 'exactly') return { exactly: quantity.number };
  return quantity.kind === 'at-most' ? { atMost: quantity.number } : { atLeast: quantity.number };
}

/** What the heading of a scope group demands: so many of its items, by the method that the sentence before it gives. Null where it demands nothing. */
export function rulesOfGroup(group: ScopeGroupRead, context: RuleContext): FoundRules | null {
  const lead = group.lead?.text ?? '';
  const methods = methodsOfLead(group);
  const anyOf = methods.length > 0 ? { anyOf: methods } : {};
  const items = group.printed ? {} : { items: group.items.map(({ id }) => id) };
  const strength = strengthOf(group.header.text) ?? strengthOf(lead) ?? 'must';
  const { quantity } = group;
  if (quantity === null) return methods.length === 0 ? null : { rules: [{ kind: 'method', from: group.id, ...items, anyOf: methods, strength }] };
  if (quantity.kind === 'all') {
    const whole: RuleWithoutSentence = methods.length === 0 ? { kind: 'cover', from: group.id, ...items, quantity: 'all', strength } : { kind: 'method', from: group.id, ...items, anyOf: methods, strength };
    return { rules: [whole] };
  }
  const including = includingOf(group, context);
  return { rules: [{ kind: 'choose', from: group.id, ...items, ...demandOf(quantity), ...anyOf, ...(including.length > 0 ? { including } : {}), strength }] };
}

function methodsOfLead({ lead, header }: ScopeGroupRead): readonly DemandedMethod[] {
  const own = methodsIn(header.text);
  return own.length > 0 ? own : plainMethodsIn(lead?.text ?? '');
}

/** "which must include a minimum of two from C2 e", "including at least one from (a) to (c)". */
function includingOf(group: ScopeGroupRead, context: RuleContext): readonly { readonly from: string; readonly items?: readonly string[]; readonly atLeast: number }[] {
  const clause = /\binclud(?:e|es|ing)\b(.{0,160})$/iu.exec(group.header.text)?.[1] ?? '';
  const part = new RegExp(`\\b(${numberPattern})\\b[^,;]{0,20}?\\b(?:from|of|in)\\s(?:([A-Z]{1,2}\\d{1,2})\\s?)?\\(?([a-z]{1,2})?\\)?(?:\\s?(?:to|–|-)\\s?\\(?([a-z])\\)?)?(?![a-z])`, 'giu');
  return [...clause.matchAll(part)].flatMap(([, number = '', mark, first, last]) => {
    const from = context.scope.some(({ id }) => id === mark) && mark !== undefined ? mark : group.id;
    const known = context.scope.find(({ id }) => id === from)?.items ?? [];
    if (first === undefined || !known.includes(first)) return mark === undefined ? [] : [{ from, atLeast: numberOf(number) }];
    if (last === undefined) return [{ from: `${from}/${first}`, atLeast: numberOf(number) }];
    return [{ from, items: known.slice(known.indexOf(first), known.indexOf(last) + 1), atLeast: numberOf(number) }];
  });
}
