import { memo } from 'react';
import type { ClaimState } from '../../domain/coverage/coverage.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { periodInYear } from '../../domain/report/words/when.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { claimShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import { itemIcon } from './item-icon.ts';

interface Row {
  readonly item: Evidence;
  readonly reference: string;
  /** "accepted 3, waiting 1": how many claims stand in each state, as one text so that an unchanged row is not drawn again. */
  readonly counts: string;
}

/** One item in the list: its drawing, reference, title, method and days, and its claims by state. */
export const ItemRow = memo(function ItemRow({ item, reference, counts }: Row) {
  const say = useSay();
  const { fields } = item;
  const method = methodName(say, fields.method);
  return (
    <>
      <span className="th" title={method}><Icon name={itemIcon(fields)} /></span>
      <span className="t1"><span className={`code${item.withdrawn === undefined ? '' : ' struck'}`}>{reference}</span><span className="cut" dir="auto" title={fields.title}>{fields.title}</span></span>
      <span className="t2 cut">{method} · {periodInYear(say, fields)}</span>
      <span className="cnt"><Counts item={item} counts={counts} /></span>
    </>
  );
});

function Counts({ item, counts }: Pick<Row, 'item' | 'counts'>) {
  const say = useSay();
  if (item.erased !== undefined) return <span><StateGlyph state="aside" />{say('evidence.erased')}</span>;
  if (item.withdrawn !== undefined) return <span><StateGlyph state="aside" />{say('evidence.withdrawn')}</span>;
  if (item.fields.supplementary === true) return <span>{say('evidence.supplementary')}</span>;
  const states = readCounts(counts);
  if (states.length === 0) return <span><StateGlyph state="none" />{say('evidence.not-claimed')}</span>;
  return states.map(([state, count]) => <span key={state} title={say(`claim-state.${state}`)}><StateGlyph state={claimShows[state]} />{count}<span className="off"> {say(`claim-state.${state}`)}</span></span>);
}

/** The counts as one text, and back. */
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
