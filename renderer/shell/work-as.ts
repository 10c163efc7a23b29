import { createContext, useContext } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';

/** Opens the portfolio again as somebody; answers with why that could not be done. */
export type WorkAs = (who: WhoAsked) => Promise<Failure | null>;

export const WorkAsContext = createContext<WorkAs>(() => Promise.resolve(null));

export function useWorkAs(): WorkAs {
  return useContext(WorkAsContext);
}

/** Why the last one who wanted to work could not; the portfolio was opened again as it was before. */
export const RefusedContext = createContext<Failure | null>(null);

export function useRefused(): Failure | null {
  return useContext(RefusedContext);
}
