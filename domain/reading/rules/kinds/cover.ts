import { findNamedPoints } from '../named-points.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { forbids, strengthOf } from '../strength.ts';
import { partOf } from '../target.ts';

const everything = /\b(?:all|every|each|whole|entire(?:ty)?|full)\b/iu;
const shown = /\b(?:evidence[ds]?|cover(?:ed|s)?|met|achiev(?:e|ed)|assessed|demonstrat(?:e|ed)|satisf(?:y|ied)|shown|show|address(?:ed)?|pass(?:ed)?|complete[d]?)\b/iu;
const signedOff = /\b(?:when|once|after|until)\b[^.]{0,20}\b(?:all|every|each)\b[^.]{0,80}\b(?:achieved|met|covered|evidenced|assessed|passed|completed)\b/iu;

/** "There must be evidence for all Performance Criteria", "Every range item must be evidenced", "signed off when all criteria have been achieved". */
export const readCover: RuleReader = ({ text, context }) => {
  const named = findNamedPoints(text, context);
  const strength = strengthOf(text) ?? (signedOff.test(text) ? 'must' : null);
  if (strength === null || strength === 'may' || forbids(text) || !shown.test(text)) return null;
  if (!everything.test(text) && named === null) return null;
  if (named !== null) return { rules: [{ kind: 'cover', ...named.target, quantity: 'all', strength, ...(named.repaired === null ? {} : { repaired: named.repaired }) }] };
  const whole = /\b(?:all|every|each|whole|entire|full)\b(.{0,160})/iu.exec(text)?.[1] ?? '';
  const part = partOf(whole);
  return part === null ? null : { rules: [{ kind: 'cover', of: part, quantity: 'all', strength }] };
};
