import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useContext, useMemo, useState } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { nameOf } from '../parts/criterion-names.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { View } from '../portfolio/view.ts';
import { useSay } from '../words/words.ts';
import type { Say } from '../../domain/words/say.ts';
import { CommandsContext, type ShellCommand } from './commands.ts';
import { keyCaps } from './key-caps.ts';
import { usePlace, type Going } from './place.ts';

/** Opens the palette: everything that can be done or gone to, found by its words. */
export function openPalette(): void {
  spotlight.open();
}

/** Everything that can be done or gone to from where one is: commands, criteria, evidence. */
export function Palette() {
  const say = useSay();
  const registry = useContext(CommandsContext);
  const view = usePortfolio();
  const { go } = usePlace();
  const [isOpen, setOpen] = useState(false);
  const actions = useMemo(() => (isOpen ? [...registry.all().filter(({ quiet }) => quiet !== true).map((command) => commandLine(say, command)), ...criterionLines(say, view, go), ...evidenceLines(say, view, go)] : []), [isOpen, say, view, go, registry]);
  return (
    <Spotlight
      actions={actions} limit={12} shortcut={null} highlightQuery={false} scrollable maxHeight="60vh" nothingFound={say('palette.nothing')}
      searchProps={{ placeholder: say('top.find'), 'aria-label': say('top.find'), leftSection: <Icon name="search" /> }}
      onSpotlightOpen={() => setOpen(true)} onSpotlightClose={() => setOpen(false)}
    />
  );
}

function commandLine(say: Say, { id, label, icon, keys, hint, run }: ShellCommand): SpotlightActionData {
  const cap = keys?.split(',')[0];
  return {
    id, label, onClick: run, ...(hint === undefined ? {} : { description: hint }),
    leftSection: <Icon name={icon ?? 'chevron-right'} />, ...(cap === undefined ? {} : { rightSection: <kbd className="k">{keyCaps(say, cap)}</kbd> }),
  };
}

function criterionLines(say: Say, { units, coverage }: View, go: Going['go']): readonly SpotlightActionData[] {
  return [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    return covered === null ? [] : covered.criteria.map((criterion) => ({
      id: `criterion-${criterion.key}`, label: say('palette.criterion', { criterion: nameOf(say, covered, criterion) }), description: criterion.text, keywords: [criterion.label, unitTitle(unit)],
      leftSection: <Icon name="clipboard-list" />, onClick: () => go({ kind: 'unit', unit: id, criterion: criterion.key }),
    }));
  });
}

function evidenceLines(say: Say, { portfolio, references }: View, go: Going['go']): readonly SpotlightActionData[] {
  return [...portfolio.evidence.values()].map(({ id, reference, fields }) => ({
    id: `evidence-${id}`, label: say('palette.evidence', { reference: references.get(id) ?? reference, title: fields.title }), leftSection: <Icon name="files" />, onClick: () => go({ kind: 'evidence', evidence: id }),
  }));
}
