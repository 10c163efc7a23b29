import { createContext, useContext } from 'react';

/** Says a short sentence for a few seconds, with an undo where what was done can be undone. */
export type Tell = (sentence: string, undo?: () => void) => void;

export const TellContext = createContext<Tell>(() => undefined);

export function useTell(): Tell {
  return useContext(TellContext);
}
