import { useMemo } from 'react';
import { redactedCopies } from '../../domain/portfolio/redacted-copies.ts';
import { whatTravels } from '../../domain/portfolio/what-travels.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/**
 * How many files travel with a hand-off, a sentence for each whose bytes stay, and whether redacted copies travel in place of any.
 * Whether all are here shows when it is written.
 */
export function useWithheld(originals: boolean): { readonly travelling: number; readonly withheld: readonly string[]; readonly isRedacted: boolean } {
  const say = useSay();
  const { portfolio, fold } = usePortfolio();
  const lines = fold.entries.length;
  return useMemo(() => {
    const all = lines === 0 ? [] : whatTravels(portfolio, { role: 'assessor', originals });
    const withheld = all.flatMap(({ reference, file: { name }, withheld: why }) => {
      if (why === null) return [];
      return [why.kind === 'erased' ? say('hand-over.erased', { reference, name }) : say('hand-over.withheld', { reference, name, redaction: why.instead })];
    });
    return { travelling: all.length - withheld.length, withheld, isRedacted: redactedCopies(portfolio).size > 0 };
  }, [say, portfolio, lines, originals]);
}
