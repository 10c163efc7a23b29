import type { State } from '../state.ts';
import { go } from './go.ts';

/** The screens beside the work itself. */
export const roomStates: readonly State[] = [
  { name: 'overview-candidate', as: 'candidate', axe: true, show: (stage) => go(stage, 'Overview') },
];
