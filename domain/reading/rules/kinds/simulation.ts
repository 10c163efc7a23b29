import { methodsIn } from '../methods.ts';
import { findNamedPoints } from '../named-points.ts';
import type { FoundRules, RuleReader, RuleSentence } from '../rule-sentence.ts';
import { forbids, strengthOf } from '../strength.ts';
import { formattingOf, targetOf } from '../target.ts';

const simulating = /\bsimulat(?:ion|ions|ed|e|ing)\b/iu;
const exception = /\b(?:except(?:ion|ions)?(?: for| of| where| in| are| is)?|other than|apart from|unless|with the exception of)\b/iu;
const only = /\b(?:only|solely|restricted to|limited to)\b/iu;
const alone = /\b(?:alone|on its own|by itself|sole(?:ly)?|the only (?:source|form|evidence))\b/iu;
/** One of several ways in which something is assessed is no rule on simulation. */
const amongOthers = /\b(?:by|through|using|via|such as|including)\b[^.]{0,120}\bsimulat/iu;

/** "Simulation is not allowed", "cannot be simulated except for 4.1", "simulation alone only where shown in bold italics". */
export const readSimulation: RuleReader = (sentence) => {
  const { text } = sentence;
  if (!simulating.test(text)) return null;
  if (methodsIn(text).length > 1 && amongOthers.test(text)) return null;
  const strength = strengthOf(text);
  const forbidden = forbids(text) || /\bno simulat/iu.test(text);
  if (alone.test(text)) return aloneRule(sentence, forbidden);
  if (forbidden) return notAllowed(sentence);
  if (strength === null) return null;
  if (only.test(text)) return onlyFor(sentence);
  const { target, ...rest } = targetOf(sentence, 'unit');
  return { rules: [{ kind: 'simulation', ...target, allowed: true, strength: strength === 'must' ? 'must' : 'may', ...rest }] };
};

/** The points after "except", by name; where the exception is something else, a person decides. */
function exceptionOf({ text, context }: RuleSentence, after: RegExp): { readonly except?: readonly string[]; readonly unresolved?: string; readonly repaired?: string } {
  const match = after.exec(text);
  if (match === null) return {};
  const rest = text.slice(match.index + match[0].length);
  const named = findNamedPoints(rest, context) ?? findNamedPoints(`criteria ${rest.trim()}`, context);
  if (named !== null) return { except: named.target.criteria ?? named.target.knowledge ?? [], ...(named.repaired === null ? {} : { repaired: named.repaired }) };
  const formatted = formattingOf(rest, context);
  if (formatted?.target.formatting !== undefined && formatted.unresolved === undefined) return { except: context.formatted.get(formatted.target.formatting) ?? [] };
  return { unresolved: formatted?.unresolved ?? context.say('reading.unresolved.exception') };
}

function notAllowed(sentence: RuleSentence): FoundRules {
  const { text, context } = sentence;
  const except = exception.exec(text);
  const before = except === null ? text : text.slice(0, except.index);
  const { target, ...rest } = targetOf({ text: before, context }, 'unit');
  const of = target.of === 'criteria' && except === null && !/\bcriteri|\bPCs?\b/iu.test(before) ? { of: 'unit' as const } : target;
  return { rules: [{ kind: 'simulation', ...of, allowed: false, strength: 'must', ...rest, ...exceptionOf(sentence, exception) }] };
}

/** Only for some points: not allowed for the others. */
function onlyFor(sentence: RuleSentence): FoundRules {
  return { rules: [{ kind: 'simulation', of: 'unit', allowed: false, strength: 'must', ...exceptionOf(sentence, only) }] };
}

function aloneRule(sentence: RuleSentence, forbidden: boolean): FoundRules {
  const formatted = formattingOf(sentence.text, sentence.context);
  if (formatted?.unresolved !== undefined) return { rules: [{ kind: 'simulation', ...formatted.target, allowed: true, alone: true, strength: 'must', unresolved: formatted.unresolved }] };
  const isRestricted = only.test(sentence.text.replace(/\bthe only (?:source|form|evidence)\b/iu, '')) && !forbidden;
  const except = isRestricted ? exceptionOf(sentence, only) : exceptionOf(sentence, exception);
  return { rules: [{ kind: 'simulation', of: 'unit', allowed: true, alone: false, strength: 'must', ...except }] };
}
