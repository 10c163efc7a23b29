import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { JudgeEvidence } from './judge-evidence.tsx';
import { JudgePanel } from './judge-panel.tsx';
import { JudgedToday } from './judged-today.tsx';
import { NotAnAssessor, NothingToJudge } from './nothing-to-judge.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueTop } from './queue-top.tsx';
import { useJudge } from './use-judge.ts';
import '../parts/desk.css';

/** One claim at a time: the queue, the evidence, the criterion and its rules, the verdict and the words, on one screen. */
export function JudgeScreen() {
  const { who } = usePortfolio();
  return who?.role === 'assessor' || who?.role === 'countersigning-assessor' ? <Judge /> : <NotAnAssessor />;
}

function Judge() {
  const say = useSay();
  const { queue, grouping, setGrouping, current, call, open, step, written } = useJudge();
  const [isWide, setWide] = useState(false);
  const [drawer, setDrawer] = useState<'queue' | 'judgement' | null>(null);
  const isNarrow = useMediaQuery('(max-width: 50em)');
  const judged = queue.today.length;
  const id = current === null ? null : `${current.claim.evidence.id}:${current.criterion.key}`;
  const openHere = (next: string): void => {
    setDrawer(isNarrow ? 'judgement' : null);
    open(next);
  };
  // While the judgement is open it has these keys itself.
  useCommands(isNarrow && drawer !== 'judgement' ? [
    { id: 'judge-open', label: say('judge.open-judgement'), keys: 'Enter', can: current !== null, run: () => setDrawer('judgement') },
    { id: 'judge-next', label: say('judge.next'), keys: 'j', run: () => step(1) },
    { id: 'judge-previous', label: say('judge.previous'), keys: 'k', run: () => step(-1) },
  ] : []);
  const side = (
    <>
      <QueueTop grouping={grouping} onGrouping={setGrouping} judged={judged} of={judged + queue.waiting.length} />
      <QueueList rows={queue.rows} current={id} onOpen={openHere} onStep={(by) => step(by, true)} />
      <JudgedToday claims={queue.today} shown={queue.rows} current={id} onOpen={openHere} />
    </>
  );
  if (current === null) return <div className="panel jd wide"><section className="queue" aria-label={say('judge.queue')}>{side}<PaneEdge kind="list" screen="judge" /></section><main className="main"><NothingToJudge judged={judged} /></main></div>;
  const panel = <JudgePanel here={current} waiting={queue.waiting} call={call} onWritten={written} onStep={step} />;
  return (
    <div className={`panel jd${isWide ? ' full' : ''}`}>
      {isNarrow || isWide ? null : <section className="queue" aria-label={say('judge.queue')}>{side}<PaneEdge kind="list" screen="judge" /></section>}
      <main className="main">
        {isNarrow || isWide ? (
          <div className="bar narrow-bar">
            {isNarrow ? <h1>{say('judge.title')}</h1> : <h1 className="off">{say('judge.title')}</h1>}
            <button type="button" className="btn sm" onClick={() => setDrawer('queue')}>{say('judge.open-queue', { count: queue.waiting.length })}</button>
            {isNarrow ? <button type="button" className="btn sm primary end" onClick={() => setDrawer('judgement')}>{say('judge.open-judgement')}</button> : null}
          </div>
        ) : null}
        <JudgeEvidence here={current} queue={queue} onOpen={open} wide={{ on: isWide, toggle: () => setWide(!isWide) }} />
      </main>
      {isNarrow ? null : <aside className="insp" aria-label={say('judge.judgement')}>{panel}<PaneEdge kind="inspector" screen="judge" /></aside>}
      <Drawer opened={drawer === 'queue'} onClose={() => setDrawer(null)} position="left" size="sm" title={say('judge.queue')} closeButtonProps={{ 'aria-label': say('shell.close') }}><div className="queue in-drawer">{side}</div></Drawer>
      <Drawer
        opened={isNarrow && drawer === 'judgement'} onClose={() => setDrawer(null)} size="lg" title={say('judge.judgement')} closeButtonProps={{ 'aria-label': say('shell.close') }}
        attributes={{ content: { 'data-keys': 'all' } }}
      >
        <div className="insp in-drawer">{panel}</div>
      </Drawer>
    </div>
  );
}
