import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import { asksObservationOnly, ruleNumber } from '../../domain/report/facts/rule-facts.ts';
import { methodWords } from '../../domain/rules/method-words.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Say } from '../../domain/words/say.ts';
import type { IconName } from '../look/icon.tsx';
import { ruleLooks } from '../parts/rule-levels.ts';
import type { UnitHere } from './unit-here.ts';

/** One thing that rules ask of a criterion beyond being covered: `open` is lacking, `waits` would be met if the claims were accepted, `met` and `plain` are in order. */
export interface Badge { readonly tone: 'open' | 'waits' | 'met' | 'plain'; readonly icon: IconName; readonly words: string }

export type Badges = readonly Badge[];
export const noBadges: Badges = [];

/** Badges by what they say, so that a row whose badges say the same is not drawn again. */
const kept = new Map<string, Badges>();

function keep(badges: readonly Badge[]): Badges {
  if (badges.length === 0) return noBadges;
  const key = badges.map(({ tone, words }) => `${tone} ${words}`).join('\n');
  const known = kept.get(key);
  if (known !== undefined) return known;
  kept.set(key, badges);
  return badges;
}

/** What the rules of a unit ask of each criterion, worked out from their outcomes alone: no unit is known here. */
export function criterionBadges(say: Say, { unit, coverage }: Pick<UnitHere, 'unit' | 'coverage'>): ReadonlyMap<CriterionKey, Badges> {
  const looks = ruleLooks(say, unit);
  const found = new Map<CriterionKey, Badge[]>();
  for (const outcome of coverage.rules) {
    const lacking = { claimed: new Set(outcome.claimed.lacking), judged: new Set(outcome.judged.lacking) };
    for (const place of looks.get(outcome.id)?.places ?? []) {
      const criterion = coverage.criteria[place];
      const badge = criterion === undefined ? null : badgeOf(say, outcome, criterion, lacking);
      if (criterion === undefined || badge === null) continue;
      const some = found.get(criterion.key) ?? [];
      if (!some.some(({ words }) => words === badge.words)) some.push(badge);
      found.set(criterion.key, some);
    }
  }
  return new Map([...found].map(([key, badges]) => [key, keep(badges)]));
}

interface Lacking { readonly claimed: ReadonlySet<CriterionKey>; readonly judged: ReadonlySet<CriterionKey> }

function badgeOf(say: Say, outcome: RuleOutcome, criterion: CriterionCoverage, lacking: Lacking): Badge | null {
  const { rule } = outcome;
  const lacks = lacking.judged.has(criterion.key);
  const tone = lacking.claimed.has(criterion.key) ? 'open' : 'waits';
  const observed = criterion.claims.some((claim) => claim.observed && claim.state === 'accepted');
  switch (rule.kind) {
    case 'cover': case 'sufficiency': case 'infer': case 'review': return null;
    case 'method':
      if (asksObservationOnly(outcome)) return lacks ? { tone, icon: 'eye', words: say('unit.badge.observe') } : observed ? { tone: 'met', icon: 'eye', words: say('unit.badge.observed') } : null;
      if (!lacks || rule.mustInclude !== undefined) return null;
      return { tone, icon: 'info', words: rule.noneOf === undefined ? say('unit.badge.methods', { methods: methodWords(say, [...(rule.anyOf ?? []), ...(rule.allOf ?? [])]) }) : say('unit.badge.rule', { number: ruleNumber(outcome) ?? outcome.id }) };
    case 'choose':
      if (observed && rule.anyOf?.includes('observation') === true) return { tone: 'met', icon: 'eye', words: say('unit.badge.observed') };
      return lacks && rule.atLeast !== undefined && criterion.claims.length > 0 ? { tone: 'waits', icon: 'eye', words: chooseWords(say, rule) } : null;
    case 'allow':
      if (lacks && rule.when !== undefined) return { tone: 'open', icon: 'quote', words: say('unit.badge.needs-reason') };
      return criterion.reasons.length > 0 && rule.when !== undefined ? { tone: 'plain', icon: 'quote', words: say('unit.badge.reason') } : null;
    default: return lacks ? { tone: 'open', icon: 'info', words: say('unit.badge.rule', { number: ruleNumber(outcome) ?? outcome.id }) } : null;
  }
}

function chooseWords(say: Say, { atLeast = 0, anyOf }: Extract<RuleOutcome['rule'], { readonly kind: 'choose' }>): string {
  return anyOf?.includes('observation') === true ? say('unit.badge.choose-observed', { count: atLeast }) : say('unit.badge.choose', { count: atLeast });
}
