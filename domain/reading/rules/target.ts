import type { TargetFields } from '../../unit/rule-fields.ts';
import { findNamedPoints } from './named-points.ts';
import type { RuleContext, RuleSentence } from './rule-sentence.ts';

/** Where a rule looks, with what had to be mended and what is missing. */
export interface FoundTarget { readonly target: TargetFields; readonly repaired?: string; readonly unresolved?: string }

const criteria = /\b(?:performance criteri(?:a|on)|assessment criteri(?:a|on)|criteri(?:a|on)\b|PCs?\b|performance statements|statements of competence)/iu;
const scope = /\b(?:scope|ranges?\b|range items?|what you must cover|areas? of the range)/iu;
const knowledge = /\b(?:knowledge|understanding)\b/iu;
const wholeUnit = /\b(?:(?:this|the) (?:whole )?unit\b|(?:all )?(?:the )?learning outcomes)/iu;
const remaining = /\b(?:remaining|remainder|rest of|other)\b/iu;

/** The part of the unit that a sentence speaks of: named points, formatting, what remains, a whole list, or else `usual`. */
export function targetOf({ text, context }: Pick<RuleSentence, 'text' | 'context'>, usual: 'unit' | 'criteria' | 'scope' | 'knowledge'): FoundTarget {
  const named = findNamedPoints(text, context);
  if (named !== null) return { target: named.target, ...(named.repaired === null ? {} : { repaired: named.repaired }) };
  const formatted = formattingOf(text, context);
  if (formatted !== null) return formatted;
  const part = partOf(text);
  if (/\b(?:remaining|remainder of|rest of)\b/iu.test(text)) return { target: { remainderOf: part === 'unit' || part === null ? 'criteria' : part } };
  return { target: { of: part ?? usual } };
}

/** The list that a sentence speaks of; null where it names none. */
export function partOf(text: string): 'unit' | 'criteria' | 'scope' | 'knowledge' | null {
  const head = text.slice(0, 600);
  if (remaining.test(head) && scope.test(head)) return 'scope';
  const found = ([['criteria', criteria], ['scope', scope], ['knowledge', knowledge]] as const)
    .map(([name, pattern]) => ({ name, at: pattern.exec(head)?.index ?? Infinity }))
    .sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first !== undefined && first.at < Infinity) return first.name;
  return wholeUnit.test(head) ? 'unit' : null;
}

/** "shown in bold italics", "the shaded criteria": a target that only formatting shows. Plain text has lost it. */
export function formattingOf(text: string, { formatted, say }: RuleContext): FoundTarget | null {
  const style = /\bbold[- ]?(?:and )?italics?\b|\bitalics? (?:and )?bold\b/iu.test(text) ? 'bold-italic' : /\bitalic(?:s|ised|ized)?\b/iu.test(text) ? 'italic' : /\bshaded\b|\bin shading\b/iu.test(text) ? 'shaded' : null;
  if (style === null) return null;
  const known = (formatted.get(style) ?? []).length > 0;
  return { target: { formatting: style }, ...(known ? {} : { unresolved: say('reading.unresolved.formatting') }) };
}
