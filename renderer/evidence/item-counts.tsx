import type { ClaimState } from '../../domain/coverage/coverage.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { claimShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';

/** How many claims of an item stand in each state, or why there are none. `counts`: see `writeCounts`. */
export function ItemCounts({ item, counts }: { readonly item: Evidence; readonly counts: string }) {
  const say = useSay();
  if (item.withdrawn !== undefined) return <span><StateGlyph state="aside" />{say('evidence.withdrawn')}</span>;
  if (item.erased !== undefined) return null;
  if (item.fields.supplementary === true) return <span>{say('evidence.supplementary')}</span>;
  const states = readCounts(counts);
  if (states.length === 0) return <span><StateGlyph state="none" />{say('evidence.not-claimed')}</span>;
  return states.map(([state, count]) => <span key={state} title={say(`claim-state.${state}`)}><StateGlyph state={claimShows[state]} />{count}<span className="off"> {say(`claim-state.${state}`)}</span></span>);
}

/** "accepted 3, waiting 1": how many claims stand in each state, as one text, so that a row that did not change is not drawn again. */
export function writeCounts(states: readonly (readonly [ClaimState, number])[]): string {
  return states.map(([state, count]) => `${state} ${count}`).join();
}

const known: readonly ClaimState[] = ['waiting', 'accepted', 'not-yet', 'more-needed', 'stale', 'uncounted'];

function readCounts(counts: string): readonly (readonly [ClaimState, string])[] {
  return counts.split(',').flatMap((part) => {
    const [name, count = ''] = part.split(' ');
    const state = known.find((one) => one === name);
    return state === undefined ? [] : [[state, count] as const];
  });
}
