import { useMemo, useState } from 'react';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { View } from '../portfolio/view.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { claimsByItem, type ClaimsByItem } from './item-claims.ts';
import { everything, listedItems, type Narrowing } from './listed-items.ts';

/** What the screen shows: the items that fit, the one that is looked at, and all claims by item. */
export interface EvidenceHere {
  readonly view: View;
  readonly claims: ClaimsByItem;
  readonly items: readonly Evidence[];
  readonly current: Evidence | null;
  readonly choose: (id: EvidenceId) => void;
  readonly narrowing: Narrowing;
  readonly narrow: (part: Partial<Narrowing>) => void;
}

/** The evidence as it is listed; coming to another place looks at the item named there. */
export function useEvidence(): EvidenceHere {
  const say = useSay();
  const view = usePortfolio();
  const { place } = usePlace();
  const [narrowing, setNarrowing] = useState(everything);
  const wanted = place.kind === 'evidence' ? place.evidence : undefined;
  const [[from, chosen], setChosen] = useState<readonly [typeof place, EvidenceId | undefined]>([place, wanted]);
  if (from !== place) setChosen([place, wanted ?? chosen]);
  const claims = useMemo(() => claimsByItem(view), [view]);
  const items = useMemo(() => listedItems(say, view, claims, narrowing), [say, view, claims, narrowing]);
  const named = chosen === undefined ? undefined : view.portfolio.evidence.get(chosen);
  return {
    view, claims, items, narrowing,
    current: named ?? items[0] ?? null,
    choose: (id) => setChosen([place, id]),
    narrow: (part) => setNarrowing((before) => ({ ...before, ...part })),
  };
}
