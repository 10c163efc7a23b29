import { useEffect, useRef } from 'react';
import { Icon } from '../look/icon.tsx';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import { keyCaps } from './key-caps.ts';
import type { Found } from './palette-index.ts';

interface Line { readonly id: string; readonly found: Found; readonly chosen: boolean; readonly run: () => void }

/** One thing that was found. */
export function PaletteLine({ id, found: { label, quote, hint, keys, shows }, chosen, run }: Line) {
  const say = useSay();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => { if (chosen) line.current?.scrollIntoView({ block: 'nearest' }); }, [chosen]);
  return (
    <div ref={line} id={id} role="option" aria-selected={chosen} className={`cmd${chosen ? ' on' : ''}`} onClick={run}>
      {'icon' in shows ? <Icon name={shows.icon} size="small" /> : <StateGlyph state={shows.state} />}
      <span className="cmd-label cut" dir="auto">{label}</span>
      {quote === undefined ? null : <span className="q s dim cut cmd-quote" dir="auto">{quote}</span>}
      <span className="end small dim3 cut cmd-hint">{hint}</span>
      {keys === undefined ? chosen ? <kbd className="k">{say('key.enter')}</kbd> : null : <kbd className="k">{keyCaps(say, keys)}</kbd>}
    </div>
  );
}
