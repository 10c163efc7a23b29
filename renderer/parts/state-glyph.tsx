import type { ReactNode } from 'react';
import { useSay } from '../words/words.ts';

/** Every state that shows: ring empty, half, full can be read without colour. */
export type ShownState = 'none' | 'claimed' | 'accepted' | 'notyet' | 'more' | 'aside' | 'held' | 'stale' | 'person';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const drawings: Readonly<Record<ShownState, ReactNode>> = {
  none: <circle cx="8" cy="8" r="6" {...line} strokeLinecap="butt" strokeDasharray="2.6 2.1" />,
  claimed: <><circle cx="8" cy="8" r="6" {...line} /><path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" /></>,
  accepted: <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.9 8.3l2.2 2.2 4.1-4.6" {...line} stroke="var(--paper)" /></>,
  notyet: <><circle cx="8" cy="8" r="6.2" {...line} /><path d="M11 8H5.2m2.3-2.4L5.1 8l2.4 2.4" {...line} /></>,
  more: <><circle cx="8" cy="8" r="6.2" {...line} /><path d="M8 5v6M5 8h6" {...line} /></>,
  aside: <><rect x="1.8" y="2.6" width="12.4" height="3.6" rx="1" {...line} /><path d="M3 6.4v6.2c0 .5.4.9.9.9h8.2c.5 0 .9-.4.9-.9V6.4M6.3 9h3.4" {...line} /></>,
  held: <><path d="M13 6.6c0 3.4-5 7.9-5 7.9s-5-4.5-5-7.9a5 5 0 0 1 10 0z" {...line} /><circle cx="8" cy="6.6" r="1.7" fill="currentColor" /></>,
  stale: <path d="M2.3 8a5.8 5.8 0 1 0 1.7-4.1L2.3 5.6M2.3 2.5v3.1h3.1M8 5v3.2l2.2 1.3" {...line} />,
  person: <><circle cx="8" cy="5.2" r="2.7" {...line} /><path d="M2.8 13.6c.5-2.600 2.600-4.100 5.200-4.100s4.700 1.500 5.200 4.100" {...line} /></>,
};

/** The drawing of a state; its word stands beside it, or names what it is on. */
export function StateGlyph({ state, large = false }: { readonly state: ShownState; readonly large?: boolean }) {
  return <svg className={`g ${state}${large ? ' l' : ''}`} viewBox="0 0 16 16" aria-hidden="true">{drawings[state]}</svg>;
}

/** A state as drawing and word. */
export function StateWord({ state, children }: { readonly state: ShownState; readonly children?: ReactNode }) {
  const say = useSay();
  return <span className={`st ${state}`}><StateGlyph state={state} />{children ?? say(`shown-state.${state}`)}</span>;
}
