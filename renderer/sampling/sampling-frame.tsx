import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';

interface Frame {
  readonly side: ReactNode;
  /** The panel at the right, under its name; null where there is none. */
  readonly panel: ReactNode;
  readonly panelName: string;
  /** What is in the middle changes with it: an open drawer goes away. */
  readonly at: string;
  readonly children: ReactNode;
}

/** List, work and panel, side by side; where the window is narrow, list and panel are drawers. */
export function SamplingFrame({ side, panel, panelName, at, children }: Frame) {
  const say = useSay();
  const isNarrow = useMediaQuery('(max-width: 50em)');
  const [drawer, setDrawer] = useState<'list' | 'panel' | null>(null);
  useEffect(() => setDrawer((open) => (open === 'list' ? null : open)), [at]);
  const hasPanel = panel !== null;
  useCommands([{ id: 'sampling-panel', label: panelName, keys: 'Enter', quiet: true, can: isNarrow && hasPanel && drawer === null, run: () => setDrawer('panel') }]);
  const close = { 'aria-label': say('shell.close') };
  return (
    <div className={`panel jd sampling${hasPanel ? '' : ' wide'}`}>
      {isNarrow ? null : <section className="queue" aria-label={say('sampling.steps')}>{side}<PaneEdge kind="list" screen="sampling" /></section>}
      <main className="main">
        {isNarrow ? (
          <div className="bar narrow-bar">
            <h1>{say('sampling.title')}</h1>
            <button type="button" className="btn sm" onClick={() => setDrawer('list')}>{say('sampling.steps')}</button>
            {hasPanel ? <button type="button" className="btn sm primary end" onClick={() => setDrawer('panel')}>{panelName}</button> : null}
          </div>
        ) : null}
        {children}
      </main>
      {isNarrow || !hasPanel ? null : <aside className="insp" aria-label={panelName}>{panel}<PaneEdge kind="inspector" screen="sampling" /></aside>}
      <Drawer opened={isNarrow && drawer === 'list'} onClose={() => setDrawer(null)} position="left" size="sm" title={say('sampling.steps')} closeButtonProps={close}><div className="queue in-drawer">{side}</div></Drawer>
      <Drawer opened={isNarrow && hasPanel && drawer === 'panel'} onClose={() => setDrawer(null)} size="lg" title={panelName} closeButtonProps={close} attributes={{ content: { 'data-keys': 'all' } }}>
        <div className="insp in-drawer">{panel}</div>
      </Drawer>
    </div>
  );
}
