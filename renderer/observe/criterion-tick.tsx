import { memo } from 'react';
import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Wanted } from './asked-to-be-seen.ts';

interface Tick {
  readonly criterion: CriterionCoverage;
  /** "PC 3": told apart from the others that are printed alike. */
  readonly name: string;
  readonly wanted: Wanted | null;
  /** In the margin of the moment that is being written. */
  readonly isTicked: boolean;
  /** When it was seen, "14:10 14:31". */
  readonly times: string;
  readonly onTick: (key: CriterionKey) => void;
}

/** One criterion: a box that marks it in the current moment, when it was seen, and what seeing it is good for. */
export const CriterionTick = memo(function CriterionTick({ criterion: { key, printed, text, list, state }, name, wanted, isTicked, times, onTick }: Tick) {
  const say = useSay();
  const isSeen = times !== '';
  return (
    <li className={`tk${isSeen ? ' seen' : ''}${isTicked ? ' on' : ''}`}>
      <label className="hit">
        <input type="checkbox" className="big" aria-label={`${name} ${text}`} checked={isTicked} onChange={() => onTick(key)} />
        <b className="lbl">{printed}</b>
        <span className={list === 'scope' ? 'q s' : 'q'} dir="auto">{text}</span>
      </label>
      <span className="row wrap marks">
        {wanted === null ? null : <span className={`badge${wanted === 'must' ? '' : ' met'}`}><Icon name="eye" size="small" />{say(`observe.wanted.${wanted}`)}</span>}
        {wanted === null && (state === 'accepted' || state === 'inferred') && !isSeen ? <span className="badge plain">{say('observe.accepted-already')}</span> : null}
        {isSeen ? <span className="ts">{times.split(' ').map((time, place) => <b key={`${time} ${place}`}>{time}</b>)}</span> : null}
      </span>
    </li>
  );
});
