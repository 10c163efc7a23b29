import { useCallback } from 'react';
import type { Result } from '../../domain/failure/result.ts';
import type { Action } from '../../main/electron/contract/action.ts';
import { useTell } from '../shell/messages.ts';
import { usePortfolioStore } from './use-portfolio.ts';

export interface Acting {
  /** Said once it is done, with an undo beside it. */
  readonly told?: string;
  /** The failure is shown by who acts, not over the screen. */
  readonly inPlace?: boolean;
  readonly job?: string;
}

/** Carries out an action on the open portfolio; answers with what it made (the reference of new evidence). */
export function useAct(): (action: Action, acting?: Acting) => Promise<Result<string | null>> {
  const store = usePortfolioStore();
  const tell = useTell();
  return useCallback(async (action, { told, ...acting } = {}) => {
    const acted = await store.act(action, acting);
    if (acted.ok && told !== undefined) tell(told, () => void store.undo());
    return acted;
  }, [store, tell]);
}
