import { Spotlight, spotlight } from '@mantine/spotlight';
import { useContext, useDeferredValue, useMemo, useState } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { CommandsContext } from './commands.ts';
import { keyCaps } from './key-caps.ts';
import { commandsFound, criteriaFound, evidenceFound, type Found } from './palette-index.ts';
import { searchPalette } from './palette-search.ts';
import { usePlace } from './place.ts';
import { runOnceOffered } from './run-once-offered.ts';
import './palette.css';

/** Opens the palette: everything that can be done or gone to, found by its words. */
export function openPalette(): void {
  spotlight.open();
}

/** Everything that can be done or gone to from where one is: commands, criteria, evidence. The index is made when it is opened. */
export function Palette() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <Spotlight.Root className="palette" shortcut={null} scrollable maxHeight="60vh" query={typed} onQueryChange={setTyped} onSpotlightOpen={() => setOpen(true)} onSpotlightClose={() => setOpen(false)} transitionProps={{ duration: 160 }}>
      <div className="palette-top"><Spotlight.Search placeholder={say('top.find')} aria-label={say('palette.name')} leftSection={<Icon name="search" />} /><Where /></div>
      <Spotlight.ActionsList>{isOpen ? <Results typed={typed} /> : null}</Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Which unit one is in: what is typed is most likely about it. */
function Where() {
  const { units, portfolio } = usePortfolio();
  const { place } = usePlace();
  const unit = place.kind === 'unit' ? units.get(place.unit) : undefined;
  return <span className="small dim3 cut palette-where" dir="auto">{unit === undefined ? portfolio.details.candidate : unitTitle(unit)}</span>;
}

function Results({ typed }: { readonly typed: string }) {
  const say = useSay();
  const registry = useContext(CommandsContext);
  const view = usePortfolio();
  const { go } = usePlace();
  const index = useMemo(() => {
    const leads = { go, claimAt: (place: Parameters<typeof go>[0]): void => { go(place); runOnceOffered(registry, 'c'); } };
    return [...commandsFound(registry.all()), ...criteriaFound(say, view, leads), ...evidenceFound(say, view, leads)];
    // The index is of the moment the palette was opened: going elsewhere closes it.
  }, [say, view, registry]);
  const words = useDeferredValue(typed);
  const groups = useMemo(() => searchPalette(index, words), [index, words]);
  if (groups.every(({ found }) => found.length === 0)) return <Spotlight.Empty>{say('palette.nothing')}</Spotlight.Empty>;
  return groups.map(({ group, found }) => <Spotlight.ActionsGroup key={group} label={say(`palette.group.${group}`)}>{found.map((one) => <Line key={one.id} found={one} />)}</Spotlight.ActionsGroup>);
}

function Line({ found: { label, quote, hint, keys, shows, run } }: { readonly found: Found }) {
  const say = useSay();
  return (
    <Spotlight.Action className="cmd" onClick={run}>
      {'icon' in shows ? <Icon name={shows.icon} size="small" /> : <StateGlyph state={shows.state} />}
      <span className="cmd-label" dir="auto">{label}</span>
      {quote === undefined ? null : <span className="q s dim cut grow" dir="auto">{quote}</span>}
      <span className="end small dim3 cut cmd-hint">{hint}</span>
      {keys === undefined ? null : <kbd className="k">{keyCaps(say, keys)}</kbd>}
    </Spotlight.Action>
  );
}
