import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Action } from '../../main/electron/contract/action.ts';
import { useAct } from '../portfolio/use-act.ts';

interface Field {
  /** As it stands in the portfolio. */
  readonly value: string;
  /** What keeps the next value. */
  readonly action: (next: string) => Action;
  readonly told: string;
}

/** What is typed, and keeping it. */
export interface KeptField { readonly text: string; readonly setText: (text: string) => void; readonly keep: () => void; readonly failure: Failure | null }

/**
 * A line of text that is kept when its field is left. What is typed stays where keeping it fails; what others or an undo
 * make of it meanwhile shows while nothing else is typed.
 */
export function useKeptField({ value, action, told }: Field): KeptField {
  const act = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = (): void => {
    const next = typed?.trim();
    if (next === undefined || next === value) { setTyped(null); return; }
    void act(action(next), { told, inPlace: true }).then((acted) => {
      setFailure(acted.ok ? null : acted.failure);
      if (acted.ok) setTyped(null);
    });
  };
  return { text: typed ?? value, setText: setTyped, keep, failure };
}
