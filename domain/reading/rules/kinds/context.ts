import type { RuleReader } from '../rule-sentence.ts';
import { findNamedPoints, mendedBy } from '../named-points.ts';
import { settingsIn } from '../settings.ts';
import { forbids, strengthOf } from '../strength.ts';

const evidence = /\b(?:evidence|assess\w*|performance|demonstrat\w*|carried out|undertaken|take place|perform\w*|achiev\w*|competen\w*|unit)\b/iu;

/** "Evidence for all learning outcomes must come from carrying out assessments in a work environment." */
export const readContext: RuleReader = ({ text, context }) => {
  const settings = settingsIn(text);
  const strength = strengthOf(text);
  if (settings.length === 0 || strength === null || strength === 'may' || forbids(text) || !evidence.test(text) || /\bsimulat/iu.test(text)) return null;
  const named = findNamedPoints(text, context);
  return { rules: [{ kind: 'context', ...(named === null ? { of: 'unit' as const } : named.target), settings, strength, ...(mendedBy(named)) }] };
};
