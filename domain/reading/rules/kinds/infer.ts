import { plainMethodsIn } from '../methods.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { strengthOf } from '../strength.ts';

const inferring = /\binfer(?:s|red|ring|ence|ences)?\b/iu;
const howTo = /\bhow (?:the|a|an|to|they|you|he|she|something)\b|[‘'"“]how to/iu;
const otherwise = /^(?:in all other cases|in other cases|otherwise|all other|for all other|for (?:the )?other|where this is not|knowledge that cannot|any other)/iu;
const insideOtherwise = /\b(?:otherwise|in all other cases|all other (?:knowledge|statements))\b/iu;

/** "Knowledge that relates to how to do something may be inferred from performance; all other knowledge must be asked about." */
export const readInfer: RuleReader = ({ text, following }) => {
  if (!inferring.test(text) || !/\b(?:knowledge|understanding|knows?)\b/iu.test(text)) return null;
  const inside = insideOtherwise.exec(text);
  const main = inside === null ? text : text.slice(0, inside.index);
  const next = following[0];
  const rest = inside !== null ? text.slice(inside.index) : next !== undefined && otherwise.test(next.text) ? next.text : null;
  const from = methodsAfter(main);
  const other = rest === null ? [] : plainMethodsIn(rest);
  return {
    uses: inside === null && rest !== null ? 1 : 0,
    rules: [{ kind: 'infer', of: 'knowledge', ...(howTo.test(main) ? { only: 'how-to' as const } : {}), from, ...(other.length > 0 ? { otherwise: other } : {}), strength: /\b(?:may|can|could)\b/iu.test(main) ? 'may' : (strengthOf(main) ?? 'may') }],
  };
};

/** What knowledge is inferred from: the methods after "from"; performance is what an assessor observes. */
function methodsAfter(text: string): ReturnType<typeof plainMethodsIn> {
  const from = /\binfer\w*\b.*?\b(?:from|by|through|when)\b/iu.exec(text);
  const methods = plainMethodsIn(from === null ? text : text.slice(from.index + from[0].length));
  return methods.length > 0 ? methods : ['observation'];
}
