import { pattern } from '../../labels/pattern.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { settingsIn } from '../settings.ts';
import { forbids, strengthOf } from '../strength.ts';
import { findNamedPoints, mendedBy } from '../named-points.ts';

const showing = /\b(?:evidence|demonstrat\w+|perform\w*|achiev\w+|compet\w+|show(?:n|s)?|candidate|learner)\b/iu;
const consistent = /\bconsisten(?:t|tly|cy)\b/iu;
const overTime = pattern('iu',
  String.raw`\b(?:over (?:a|an|some|the) (?:(?:sufficient|suitable|sustained|reasonable|extended|appropriate|agreed|significant|long`,
  String.raw`longer) )?(?:period|length)(?: of time)?|over time|period of time|sustained (?:period|performance)|on a (?:regular|continuing) basis)\b`,
);

/** "There must be sufficient evidence that the candidate can consistently achieve the standard over a period of time in the workplace." */
export const readSufficiency: RuleReader = ({ text, context }) => {
  const isConsistent = consistent.test(text);
  const isOverTime = overTime.test(text);
  const strength = strengthOf(text);
  if ((!isConsistent && !isOverTime) || !showing.test(text) || strength === null || strength === 'may' || forbids(text)) return null;
  const settings = settingsIn(text);
  const named = findNamedPoints(text, context);
  return {
    rules: [{
      kind: 'sufficiency', ...(named === null ? { of: 'unit' as const } : named.target),
      ...(isConsistent ? { consistent: true } : {}), ...(isOverTime ? { overTime: true } : {}), ...(settings.length > 0 ? { settings } : {}),
      strength, ...(mendedBy(named)),
    }],
  };
};
