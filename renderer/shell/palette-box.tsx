import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Found } from './palette-index.ts';
import { PaletteLine } from './palette-line.tsx';
import { searchPalette } from './palette-search.ts';
import { usePlace } from './place.ts';
import { usePaletteIndex } from './use-palette-index.ts';

/** A field to type in and what goes by the words, in groups; the arrows choose, Enter does. The focus stays in the field. */
export function PaletteBox({ close }: { readonly close: () => void }) {
  const say = useSay();
  const id = useId();
  const index = usePaletteIndex();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = useDeferredValue(typed);
  const groups = useMemo(() => searchPalette(index, words), [index, words]);
  const lines = useMemo(() => groups.flatMap(({ found }) => found), [groups]);
  const chosen = lines[Math.min(at, lines.length - 1)];
  const run = (found: Found | undefined): void => {
    if (found === undefined) return;
    close();
    found.run();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (to !== undefined) setAt((to + lines.length) % Math.max(lines.length, 1));
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette-box">
      <div className="palette-top">
        <Icon name="search" />
        <input
          data-autofocus="" autoFocus role="combobox" aria-expanded aria-controls={id} aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`} aria-label={say('palette.name')} aria-autocomplete="list"
          autoComplete="off" spellCheck={false} dir="auto" placeholder={say('top.find')} value={typed} onChange={({ target }) => { setTyped(target.value); setAt(0); }} onKeyDown={press}
        />
        <Where />
      </div>
      <div className="palette-found" hidden={lines.length === 0} role="listbox" id={id} aria-label={say('palette.name')}>
        {groups.filter(({ found }) => found.length > 0).map(({ group, found }) => (
          <div key={group} role="group" aria-label={say(`palette.group.${group}`)}>
            <p className="palette-group" aria-hidden="true">{say(`palette.group.${group}`)}</p>
            {found.map((one) => <PaletteLine key={one.id} id={`${id}-${one.id}`} found={one} chosen={one === chosen} run={() => run(one)} />)}
          </div>
        ))}
      </div>
      <p className="palette-nothing" role="status">{lines.length === 0 ? say('palette.nothing') : null}</p>
    </div>
  );
}

/** Which unit one is in: what is typed is most likely about it. */
function Where() {
  const { units, portfolio } = usePortfolio();
  const { place } = usePlace();
  const unit = place.kind === 'unit' ? units.get(place.unit) : undefined;
  return <span className="small dim3 cut palette-where" dir="auto">{unit === undefined ? portfolio.details.candidate : unitTitle(unit)}</span>;
}
