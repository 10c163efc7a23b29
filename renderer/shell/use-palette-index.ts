import { useContext, useState } from 'react';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { CommandsContext } from './commands.ts';
import { commandsFound, criteriaFound, evidenceFound, type Found, type Leads } from './palette-index.ts';
import { usePlace } from './place.ts';
import { runOnceOffered } from './run-once-offered.ts';

/** All that can be found, as it was when the palette was opened: whatever is done from it closes it. */
export function usePaletteIndex(): readonly Found[] {
  const say = useSay();
  const registry = useContext(CommandsContext);
  const view = usePortfolio();
  const { go, place } = usePlace();
  const [index] = useState(() => {
    const leads: Leads = {
      go,
      claimAt: (at) => {
        go(at);
        runOnceOffered(registry, 'c');
      },
    };
    return [...commandsFound(registry.all()), ...criteriaFound(say, view, leads, place.kind === 'unit' ? place.unit : null), ...evidenceFound(say, view, leads)];
  });
  return index;
}
