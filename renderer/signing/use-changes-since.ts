import { useEffect, useState } from 'react';
import { changeWords } from '../../domain/portfolio/change-words.ts';
import { changedSince } from '../../domain/portfolio/declared.ts';
import type { Declaration } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What a declaration covers that changed since, in words; null while it is worked out, for the portfolio is folded anew as its signer saw it. */
export function useChangesSince(declaration: Declaration): readonly string[] | null {
  const say = useSay();
  const { fold } = usePortfolio();
  const lines = fold.entries.length;
  const [changes, setChanges] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setChanges(changeWords(fold, changedSince(fold, declaration), say)), 30);
    return () => window.clearTimeout(timer);
  }, [fold, declaration, lines, say]);
  return changes;
}
