import { Radio } from '@mantine/core';
import { StateGlyph, type ShownState } from './state-glyph.tsx';

/** One of several outcomes: what it says, what that means, and its key. */
export interface Outcome<T extends string> { readonly name: T; readonly key: string; readonly label: string; readonly means: string; readonly shows: ShownState }

interface Cards<T extends string> { readonly legend: string; readonly outcomes: readonly Outcome<T>[]; readonly chosen: T | null; readonly onChoose: (name: T) => void; readonly onEnter: () => void }

/** What can be said of something, side by side; Enter on the chosen one writes it. */
export function OutcomeCards<T extends string>({ legend, outcomes, chosen, onChoose, onEnter }: Cards<T>) {
  const choose = (value: string): void => {
    const found = outcomes.find(({ name }) => name === value);
    if (found !== undefined) onChoose(found.name);
  };
  return (
    <Radio.Group label={legend} labelProps={{ className: 'off' }} value={chosen ?? ''} onChange={choose}>
      <div className="verd" onKeyDown={(event) => { if (event.key === 'Enter' && chosen !== null) { event.preventDefault(); onEnter(); } }}>
        {outcomes.map(({ name, key, label, means, shows }) => (
          <Radio.Card key={name} value={name} className={`vbtn ${shows}${chosen === name ? ' pick' : ''}`}>
            <StateGlyph state={shows} large /><span>{label}</span><small>{means}</small><kbd className="k" aria-hidden="true">{key}</kbd>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
