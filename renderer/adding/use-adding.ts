import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import type { ActionOf } from '../../main/electron/contract/action.ts';
import { useBridge } from '../bridge/bridge.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useTell } from '../shell/messages.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

type Adding = ActionOf<'add-evidence'>;
/** How far the files are, while they are copied. */
export interface Progress { readonly job: string; readonly share: number; readonly words: string; readonly cancel: () => void }

export interface AddActions {
  /** One item after another; answers with why it stopped and how many were added, and goes to the last one. */
  readonly add: (all: readonly Adding[]) => Promise<{ readonly failure: Failure | null; readonly count: number }>;
  readonly progress: Progress | null;
}

let jobs = 0;

/** Adds items of evidence, saying how far their files are. */
export function useAdding(): AddActions {
  const say = useSay();
  const bridge = useBridge();
  const act = useAct();
  const tell = useTell();
  const store = usePortfolioStore();
  const { go } = usePlace();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => bridge.on('progress', ({ job, share, words }) => setProgress((before) => (before?.job === job ? { ...before, share, words } : before))), [bridge]);
  const add = useCallback(async (all: readonly Adding[]) => {
    let last: string | null = null;
    for (const [count, action] of all.entries()) {
      jobs += 1;
      const job = `add-${jobs}`;
      setProgress({ job, share: 0, words: '', cancel: () => void bridge.cancel(job) });
      const acted = await act(action, { job, inPlace: true, ...(all.length > 1 ? {} : { told: say('adding.done', { title: action.evidence.title ?? '' }) }) });
      setProgress(null);
      if (!acted.ok) return { failure: acted.failure, count };
      last = acted.value;
    }
    if (all.length > 1) tell(say('adding.done-several', { count: all.length }));
    const made = last === null ? null : madeAs(store.view().references, last);
    if (made !== null) go({ kind: 'evidence', evidence: made });
    return { failure: null, count: all.length };
  }, [act, bridge, go, say, store, tell]);
  return { add, progress };
}

function madeAs(references: ReadonlyMap<EvidenceId, string>, reference: string): EvidenceId | null {
  for (const [id, name] of references) if (name === reference) return id;
  return null;
}
