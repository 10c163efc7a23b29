import type { State } from '../state.ts';
import { libraryStates } from './library-states.ts';
import { roomStates } from './room-states.ts';

/** Every screen in every state, in the order in which they are shown. */
export const allStates: readonly State[] = [...libraryStates, ...roomStates];
