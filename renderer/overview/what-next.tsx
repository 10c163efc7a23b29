import { useMemo } from 'react';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { nextThings } from './next-things.ts';
import { useOvertaken } from './use-overtaken.ts';

/** What to do next, each with its number as its key. */
export function WhatNext() {
  const say = useSay();
  const view = usePortfolio();
  const { go } = usePlace();
  const overtaken = useOvertaken();
  const things = useMemo(() => nextThings(say, view, overtaken), [say, view, overtaken]);
  useCommands(things.map(({ id, what, icon, to }, place) => ({ id: `next-${id}`, label: what, icon, keys: String(place + 1), run: () => go(to) })));
  if (things.length === 0) return <div className="card next-none row"><span className="ic done"><Icon name="check" /></span><div><p className="b">{say('overview.next.none')}</p><p className="small dim">{say('overview.next.none.why')}</p></div></div>;
  return (
    <ol className="card nexts" aria-label={say('overview.title')}>
      {things.map(({ id, icon, what, why, act, to }, place) => (
        <li key={id} className="next">
          <span className="ic"><Icon name={icon} /></span>
          <p className="m next-what">{what}</p>
          {why === null ? null : <p className="small dim cut" dir="auto" title={why}>{why}</p>}
          <button type="button" className={`btn${place === 0 ? ' primary' : ''}`} onClick={() => go(to)} aria-label={say('overview.act.name', { act, what })}>{act}<kbd className="k" aria-hidden="true">{place + 1}</kbd></button>
        </li>
      ))}
    </ol>
  );
}
