import type { Portfolio } from '../portfolio/portfolio.ts';
import type { RuleView } from '../rules/facts.ts';
import { foldName } from '../rules/fold-name.ts';

/** Asks the witness status list as it stands now, by name. */
export function witnessList(portfolio: Portfolio): RuleView['registered'] {
  const all = new Set<string>();
  const experts = new Set<string>();
  for (const { name, status } of portfolio.witnesses.values()) {
    all.add(foldName(name));
    if (status === 'expert-witness') experts.add(foldName(name));
  }
  return (name, expert) => (expert ? experts : all).has(foldName(name));
}
