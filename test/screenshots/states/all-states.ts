import type { State } from '../state.ts';
import { evidenceStates } from './evidence-states.ts';
import { judgeStates } from './judge-states.ts';
import { libraryStates } from './library-states.ts';
import { matrixStates } from './matrix-states.ts';
import { observeStates } from './observe-states.ts';
import { printStates } from './print-states.ts';
import { roomStates } from './room-states.ts';
import { samplingStates } from './sampling-states.ts';
import { troubleStates } from './trouble-states.ts';
import { unitStates } from './unit-states.ts';
import { workshopStates } from './workshop-states.ts';

/** Every screen in every state, in the order in which they are shown. */
export const allStates: readonly State[] = [...libraryStates, ...roomStates, ...unitStates, ...evidenceStates, ...matrixStates, ...judgeStates, ...observeStates, ...samplingStates, ...printStates, ...workshopStates, ...troubleStates];
