import { pattern } from '../../labels/pattern.ts';
import type { DemandedMethod } from '../../../unit/method.ts';
import { plainMethodsIn } from '../methods.ts';
import type { RuleReader, RuleSentence } from '../rule-sentence.ts';
import { forbids, strengthOf } from '../strength.ts';
import { targetOf } from '../target.ts';

const assessing = pattern('iu',
  String.raw`\b(?:assess\w*|evidenc\w*|gather\w*|collect\w*|demonstrat\w*|observ\w*|obtain\w*|cover\w*|generat\w*|includ\w*|provid\w*|support\w*`,
  String.raw`confirm\w*|achiev\w*|produced?|knowledge|portfolio|met|use a (?:combination|range|variety|mixture))\b`,
);
const including = /\b(?:must|should|need to|has to|have to|will) (?:also )?(?:include|contain)\b|\buse a (?:combination|mixture|range|variety)\b|\ba (?:combination|mixture) of\b/iu;
/** Evidence for methods, not by them: they are what the unit is about. */
export const methodsAsContent = /\bevidence (?:for|of) (?:each of |all (?:of )?|at least \w+ of )?(?:the )?(?:following |remaining |listed )?(?:assessment )?methods\b/iu;

/** "The assessor must assess statements P1–P4 by direct observation", "must include at least one observation", "must not rely on testimony". */
export const readMethod: RuleReader = (sentence) => {
  const { text } = sentence;
  const strength = strengthOf(text);
  if (strength === null || strength === 'may' || methodsAsContent.test(text) || !assessing.test(text)) return null;
  const methods = plainMethodsIn(text);
  if (methods.length === 0) return null;
  const { target, ...rest } = targetOf(sentence, 'unit');
  return { rules: [{ kind: 'method', ...target, ...demandOf(text, methods), strength, ...rest }] };
};

type Demand = Partial<Readonly<Record<'anyOf' | 'allOf' | 'mustInclude' | 'noneOf', readonly DemandedMethod[]>>>;

function demandOf(text: string, methods: readonly DemandedMethod[]): Demand {
  if (forbids(text)) return { noneOf: methods };
  if (including.test(text)) return { mustInclude: methods };
  const together = methods.length > 1 && (/\bboth\b/iu.test(text) || /\ball of the following\b/iu.test(text) || joinedByAnd(text));
  return together ? { allOf: methods } : { anyOf: methods };
}

/** "by observation and questioning" asks for both; "or", "and/or" and "one of" ask for either. */
function joinedByAnd(text: string): boolean {
  const ways = /\b(?:by|through|using|via|of)\b(.{0,200})$/iu.exec(text)?.[1] ?? text;
  return /\band\b(?!\s?\/\s?or)/iu.test(ways) && !/\bor\b|\bany of\b|\bone of\b/iu.test(ways);
}

/** Whether a sentence speaks of methods as the content of the unit. */
export function speaksOfMethods({ text }: RuleSentence): boolean {
  return methodsAsContent.test(text);
}
