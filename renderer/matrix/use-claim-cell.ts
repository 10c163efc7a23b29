import { useCallback } from 'react';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { claimIn, type CriterionRow } from './matrix-model.ts';

/** Claims what a cell stands for, or withdraws that claim; both can be undone. */
export function useClaimCell(): (row: CriterionRow, evidence: Evidence) => void {
  const say = useSay();
  const act = useAct();
  const { references } = usePortfolio();
  return useCallback((row, evidence) => {
    const reference = references.get(evidence.id) ?? evidence.reference;
    const claimed = claimIn(row.criterion, evidence) !== undefined;
    const told = say(claimed ? 'matrix.told.withdrawn' : 'matrix.told.claimed', { criterion: row.name, reference });
    void act({ kind: claimed ? 'unclaim' : 'claim', reference, addresses: [row.address] }, { told });
  }, [act, references, say]);
}
