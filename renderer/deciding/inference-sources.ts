import { evidenceItem, unfit } from '../../domain/coverage/evidence-item.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { compareItems } from '../../domain/rules/evidence-words.ts';
import { foldName } from '../../domain/rules/fold-name.ts';
import type { Evidence, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { servesAs } from '../../domain/rules/effective-method.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';

/** The rule that may let this statement be inferred; null where none is printed, or it is not knowledge. */
export function inferRuleFor({ criteria, rules }: UnitCoverage, criterion: CriterionKey): RuleOutcome | null {
  const isKnowledge = criteria.some(({ key, list }) => key === criterion && list === 'knowledge');
  return isKnowledge ? (rules.find(({ rule }) => rule.kind === 'infer') ?? null) : null;
}

/** What the rule lets knowledge be inferred from: the assessor's own observations first, products after, each in order of reference. */
export function inferenceSources(portfolio: Portfolio, outcome: RuleOutcome, assessor: string): readonly Evidence[] {
  const { rule } = outcome;
  if (rule.kind !== 'infer') return [];
  const found = [...portfolio.evidence.values()].flatMap((evidence) => {
    if (unfit(evidence) !== null) return [];
    const item = evidenceItem(portfolio, evidence);
    const isOwn = item.counts === 'observation' && item.observers.some((name) => foldName(name) === foldName(assessor));
    const allowed = rule.from.some((method) => servesAs(item.counts, method)) && (item.counts !== 'observation' || isOwn);
    return allowed ? [{ evidence, item, isOwn }] : [];
  });
  return found.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || compareItems(a.item, b.item)).map(({ evidence }) => evidence);
}
