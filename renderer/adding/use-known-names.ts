import { useMemo } from 'react';
import { compareText } from '../../domain/text/compare.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';

/** Everyone who is named in the portfolio: who writes in it, witnesses, people on evidence. */
export function useKnownNames(): readonly string[] {
  const { portfolio, fold } = usePortfolio();
  const lines = fold.entries.length;
  return useMemo(() => {
    const names = new Set<string>();
    if (lines >= 0) for (const { person } of portfolio.writers.values()) names.add(person.name);
    for (const { name } of portfolio.witnesses.values()) names.add(name);
    for (const { fields } of portfolio.evidence.values()) for (const { name } of [...fields.by, ...(fields.present ?? [])]) names.add(name);
    return [...names].sort(compareText);
  }, [portfolio, lines]);
}
