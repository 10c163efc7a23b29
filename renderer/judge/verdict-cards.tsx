import { Radio } from '@mantine/core';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { claimShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';

const verdicts = [['accepted', 'A'], ['more-needed', 'M'], ['not-yet', 'N']] as const satisfies readonly (readonly [Verdict, string])[];

interface Cards { readonly verdict: Verdict | null; readonly onVerdict: (verdict: Verdict) => void; readonly onEnter: () => void }

/** The three verdicts, each with what it says and its key. */
export function VerdictCards({ verdict, onVerdict, onEnter }: Cards) {
  const say = useSay();
  const choose = (value: string): void => {
    const found = verdicts.find(([name]) => name === value);
    if (found !== undefined) onVerdict(found[0]);
  };
  return (
    <Radio.Group label={say('judge.verdict')} labelProps={{ className: 'off' }} value={verdict ?? ''} onChange={choose}>
      <div className="verd" onKeyDown={(event) => { if (event.key === 'Enter' && verdict !== null) { event.preventDefault(); onEnter(); } }}>
        {verdicts.map(([name, key]) => (
          <Radio.Card key={name} value={name} className={`vbtn ${claimShows[name]}${verdict === name ? ' pick' : ''}`}>
            <StateGlyph state={claimShows[name]} large /><span>{say(`judge.verdict.${name}`)}</span><small>{say(`judge.verdict.${name}.means`)}</small><kbd className="k" aria-hidden="true">{key}</kbd>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
