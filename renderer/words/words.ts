import { createContext, useContext } from 'react';
import type { Say } from '../../domain/words/say.ts';

/** Hands the words down to every part of the window. */
export const Words = createContext<Say>(() => {
  throw new Error('There are no words here: put <Words> around it');
});

/** The words of this window. */
export function useSay(): Say {
  return useContext(Words);
}
