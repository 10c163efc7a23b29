import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Locator } from '../../domain/evidence/locator.ts';
import { openAdding } from '../adding/adding-host.ts';
import { ClaimCriteriaDialog } from '../claiming/claim-criteria-dialog.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { EvidenceViewer } from '../viewer/evidence-viewer.tsx';
import { useFileStates } from '../viewer/use-file-states.ts';
import { useSay } from '../words/words.ts';
import { may } from './evidence-may.ts';
import { placesOf } from './item-claims.ts';
import { ItemInspector } from './item-inspector.tsx';
import { ListPane } from './list-pane.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { useEvidence } from './use-evidence.ts';
import './evidence.css';

/** Find an item, look at it, mark a place in it, say what it shows. */
export function EvidenceScreen() {
  const say = useSay();
  const here = useEvidence();
  const states = useFileStates();
  const { place } = usePlace();
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const [isOpen, setOpen] = useState(false);
  const [isWide, setWide] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [marked, setMarked] = useState<readonly Locator[] | null>(null);
  const { current: item, view, claims } = here;
  const own = item === null ? [] : (claims.get(item.id) ?? []);
  const adds = may(view, 'add-evidence');
  const claimable = item !== null && may(view, 'claim') && item.withdrawn === undefined && item.erased === undefined && item.fields.supplementary !== true;
  useEffect(() => { if (place.kind === 'evidence' && place.adding === true && adds) openAdding(); }, [place, adds]);
  const focusInspector = (): void => {
    if (isNarrow) setOpen(true);
    else document.querySelector<HTMLElement>('.panel.ev3 .insp button, .panel.ev3 .insp [tabindex]')?.focus();
  };
  useCommands([
    { id: 'add-evidence-here', label: say('evidence.add.long'), keys: 'e', quiet: true, can: adds, run: () => openAdding() },
    { id: 'claim-item', label: say('evidence.claim.long'), icon: 'plus', keys: 'c', can: claimable, run: () => setMarked([]) },
    { id: 'wide', label: say('viewer.wide'), icon: 'maximize', keys: 'w', can: item !== null, run: () => setWide(!isWide) },
  ]);
  const select = (id: string): void => setSelected((before) => (before === id ? null : id));
  const inspector = item === null ? null : <ItemInspector key={item.id} item={item} claims={own} states={states} selected={selected} onSelect={select} onClaim={() => setMarked([])} />;
  return (
    <div className={`panel ev3${isWide ? ' wide' : ''}`}>
      {isWide ? null : <ListPane here={here} states={states} onOpen={focusInspector} onAdd={adds ? () => openAdding() : null} />}
      <main className="main">
        {item === null ? <NothingChosen adds={adds} /> : (
          <EvidenceViewer
            item={item} places={placesOf(say, own)} selected={selected} onSelect={select} wide={{ on: isWide, toggle: () => setWide(!isWide) }}
            {...(claimable ? { onMark: setMarked } : {})} end={isNarrow ? <button type="button" className="btn sm" onClick={() => setOpen(true)}>{say('evidence.details')}</button> : null}
          />
        )}
      </main>
      {isNarrow || isWide ? null : (
        <aside key={item?.id} className="insp" aria-label={say('evidence.inspector', { reference: item === null ? '' : (view.references.get(item.id) ?? item.reference) })}>
          {inspector}<PaneEdge kind="inspector" screen="evidence" />
        </aside>
      )}
      {isNarrow && inspector !== null ? (
        <Drawer
          opened={isOpen} onClose={() => setOpen(false)} size="23rem" title={say('evidence.details')} closeButtonProps={{ 'aria-label': say('shell.close') }}
          classNames={{ body: 'insp in-drawer' }} attributes={{ content: { 'data-keys': 'all' } }}
        >
          {inspector}
        </Drawer>
      ) : null}
      {item === null || marked === null ? null : <ClaimCriteriaDialog key={item.id} evidence={item} {...(marked.length === 0 ? {} : { marked, onUnmark: () => setMarked([]) })} onDone={() => setMarked(null)} onCancel={() => setMarked(null)} />}
    </div>
  );
}
