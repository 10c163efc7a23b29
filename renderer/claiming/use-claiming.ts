import { useCallback } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';

/** What is claimed: these criteria by this evidence, there, thus. Names are for the sentence that says it was done. */
export interface Claiming {
  readonly evidence: readonly Evidence[];
  readonly addresses: readonly string[];
  readonly name: string;
  readonly at: readonly Locator[];
  readonly how: string;
}

export interface ClaimActions {
  /** One action for each item of evidence; answers with why it stopped, or null. */
  readonly claim: (claiming: Claiming) => Promise<Failure | null>;
  readonly unclaim: (evidence: Evidence, address: string, name: string) => Promise<Failure | null>;
}

/** Claims and takes claims back, and says so with an undo beside it. */
export function useClaiming(): ClaimActions {
  const say = useSay();
  const act = useAct();
  const tell = useTell();
  const { references } = usePortfolio();
  const claim = useCallback(async ({ evidence, addresses, name, at, how }: Claiming) => {
    const only = evidence.length === 1 ? evidence[0] : undefined;
    for (const item of evidence) {
      const reference = references.get(item.id) ?? item.reference;
      const told = only === undefined ? {} : { told: say('claiming.done', { reference, criterion: name }) };
      const acted = await act({ kind: 'claim', reference, addresses: [...addresses], at: [...at], ...(how.trim() === '' ? {} : { how }) }, { inPlace: true, ...told });
      if (!acted.ok) return acted.failure;
    }
    if (only === undefined) tell(say('claiming.done-several', { count: evidence.length, criterion: name }));
    return null;
  }, [act, references, say, tell]);
  const unclaim = useCallback(async (item: Evidence, address: string, name: string) => {
    const reference = references.get(item.id) ?? item.reference;
    const acted = await act({ kind: 'unclaim', reference, addresses: [address] }, { told: say('claiming.undone', { reference, criterion: name }) });
    return acted.ok ? null : acted.failure;
  }, [act, references, say]);
  return { claim, unclaim };
}
