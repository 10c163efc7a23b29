import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AddFiles } from './add-files.tsx';
import { closeAdding, type AskedToAdd } from './adding-host.ts';
import { AddHeld } from './add-held.tsx';
import { WriteItem } from './write-item.tsx';
import './adding.css';

const ways = ['files', 'write', 'held'] as const;
type Way = (typeof ways)[number];

/** Adds evidence: files, a written account on its form, or something that is held elsewhere. */
export function AddDialog({ asked }: { readonly asked: AskedToAdd }) {
  const say = useSay();
  const { drafts } = usePortfolioStore();
  const [chosen, setWay] = useState<Way>('files');
  // Files that came meanwhile are for here.
  const way = asked.given.length > 0 ? 'files' : chosen;
  const kept = [...drafts.keys()].filter((slot) => slot.startsWith('form:')).length;
  return (
    <Modal opened onClose={closeAdding} title={say('adding.heading')} size="50rem" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <div className="adding">
        <SegmentedControl
          fullWidth value={way} disabled={asked.given.length > 0} aria-label={say('adding.way')} onChange={(next) => setWay(ways.find((one) => one === next) ?? 'files')}
          data={ways.map((value) => ({ value, label: value === 'write' && kept > 0 ? say('adding.way.write-kept', { count: kept }) : say(`adding.way.${value}`) }))}
        />
        {way === 'files' ? <AddFiles given={asked.given} /> : way === 'write' ? <WriteItem /> : <AddHeld />}
      </div>
    </Modal>
  );
}
