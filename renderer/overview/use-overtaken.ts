import { useEffect, useState } from 'react';
import { changedSince } from '../../domain/portfolio/declared.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { ownDeclaration } from './next-to-sign.ts';

const none: ReadonlySet<string> = new Set();

/** The candidate's own declarations that something changed after; worked out a moment later, for the portfolio is folded anew as its signer saw it. */
export function useOvertaken(): ReadonlySet<string> {
  const view = usePortfolio();
  const [overtaken, setOvertaken] = useState(none);
  useEffect(() => {
    if (view.who?.role !== 'candidate') return;
    const timer = window.setTimeout(() => {
      const own = new Set([...view.units.keys()].map((id) => ownDeclaration(view, id)).filter((declaration) => declaration !== null));
      setOvertaken(new Set([...own].filter((declaration) => changedSince(view.fold, declaration).length > 0).map(({ id }) => id)));
    }, 30);
    return () => window.clearTimeout(timer);
  }, [view]);
  return overtaken;
}
