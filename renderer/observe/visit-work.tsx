import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import { Notice } from '../parts/notice.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';
import { AboutVisit } from './about-visit.tsx';
import { CouldClose } from './could-close.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { EndVisit } from './end-visit.tsx';
import { SeenPane } from './seen-pane.tsx';
import { useNumberKeys } from './use-number-keys.ts';
import type { VisitNow } from './use-visit.ts';
import { VisitHead } from './visit-head.tsx';
import { timesOf } from './visit.ts';

/** A visit that goes on: criteria at the left, what was seen at the right. Words first; nothing asks for the mouse. */
export function VisitWork({ now, wasKept }: { readonly now: VisitNow; readonly wasKept: boolean }) {
  const say = useSay();
  const tell = useTell();
  const { units, coverage } = usePortfolio();
  const [chosen, setUnit] = useState<UnitId | null>(null);
  const [dialog, setDialog] = useState<'about' | 'end' | 'seen' | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const main = useRef<HTMLElement>(null);
  const isNarrow = useMediaQuery('(max-width: 50em)');
  const unitId = chosen ?? [...units.keys()][0];
  const { visit, tick } = now;
  // What one came to do: not where it would take the keys from somebody who only came back to look.
  useEffect(() => { if (!wasKept) words.current?.focus(); }, [wasKept]);
  const latest = useRef(tick);
  latest.current = tick;
  const onTick = useCallback((key: CriterionKey) => latest.current(key), []);
  const times = useMemo(() => timesOf(visit), [visit]);
  const ticked = useMemo(() => new Set(times.keys()), [times]);
  const typed = useNumberKeys((number) => {
    const found = (unitId === undefined ? null : coverage(unitId))?.criteria.find(({ list, label }) => list === 'performance' && label === number);
    if (found === undefined) tell(say('observe.no-number', { number }));
    else {
      tick(found.key);
      words.current?.focus();
    }
    return true;
  });
  useCommands([
    { id: 'observe-pause', label: say(visit.pausedAt === null ? 'observe.pause' : 'observe.resume'), keys: 'p', icon: 'pause', run: now.pause },
    { id: 'observe-words', label: say('observe.to-words'), keys: 'f', icon: 'pen', run: () => words.current?.focus() },
    { id: 'observe-ask', label: say('observe.ask'), keys: 'q', icon: 'help', can: visit.method === 'observation', run: () => now.write({ kind: visit.now.kind === 'asked' ? 'seen' : 'asked' }) },
    { id: 'observe-about', label: say('observe.about'), icon: 'info', run: () => setDialog('about') },
    { id: 'observe-end', label: say('observe.end'), icon: 'stop', run: () => setDialog('end') },
  ]);
  const close = (): void => setDialog(null);
  const seen = <SeenPane now={now} words={words} onLeave={() => main.current?.focus()} />;
  return (
    <div className="panel ob">
      <main className="main" tabIndex={-1} ref={main}>
        <VisitHead now={now} onAbout={() => setDialog('about')} onEnd={() => setDialog('end')} onSeen={isNarrow ? () => setDialog('seen') : null} />
        {visit.recordedAs !== null ? <div className="kept"><Notice tone="more">{say('observe.left', { reference: visit.recordedAs })}</Notice></div> : wasKept ? <div className="kept"><Notice icon="history">{say('observe.kept')}</Notice></div> : null}
        <CouldClose ticked={ticked} />
        {unitId === undefined ? null : <CriteriaList unitId={unitId} onUnit={setUnit} ticked={visit.now.criteria} times={times} typed={typed} onTick={onTick} />}
      </main>
      {isNarrow ? null : <aside className="insp" aria-label={say('observe.what-you-saw')}>{seen}<PaneEdge kind="inspector" screen="observe" /></aside>}
      <Drawer opened={dialog === 'seen'} onClose={close} size="lg" title={say('observe.what-you-saw')} closeButtonProps={{ 'aria-label': say('shell.close') }}><div className="insp in-drawer">{seen}</div></Drawer>
      <Drawer opened={dialog === 'about'} onClose={close} size="lg" title={say('observe.about')} closeButtonProps={{ 'aria-label': say('shell.close') }}><AboutVisit visit={visit} change={now.change} /><ThrowAway now={now} onThrown={close} /></Drawer>
      {dialog === 'end' ? <EndVisit now={now} onClose={close} onRecorded={close} /> : null}
    </div>
  );
}

/** Throws an unrecorded visit away, after it was said what that loses. */
function ThrowAway({ now, onThrown }: { readonly now: VisitNow; readonly onThrown: () => void }) {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  if (!isSure) return <button type="button" className="btn sm throw" onClick={() => setSure(true)}>{say('observe.throw')}</button>;
  return (
    <div className="throw"><Notice tone="notyet" icon="trash" urgent>{say('observe.throw.loses', { count: now.visit.moments.length })}</Notice>
      <div className="row"><button type="button" className="btn sm" onClick={() => setSure(false)}>{say('observe.throw.keep')}</button>
        <button type="button" className="btn sm" onClick={() => { now.end(null); onThrown(); }}>{say('observe.throw')}</button></div>
    </div>
  );
}
