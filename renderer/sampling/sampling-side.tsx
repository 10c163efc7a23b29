import { Progress } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { candidateOf } from '../parts/candidate-of.ts';
import { assuranceShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { waitsToBeSeen, type UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { SampleLine } from './sample-line.tsx';
import type { SamplingNow, Step } from './use-sampling.ts';

/** The units with their standing, and the steps of the sample of the one that is open: choose, look, sign. */
export function SamplingSide({ now, here, proposed, onOpen }: { readonly now: SamplingNow; readonly here: UnitSampled; readonly proposed: number; readonly onOpen: (step: Step) => void }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { samples } = here.assurance;
  const seen = samples.filter((standing) => !waitsToBeSeen(standing)).length;
  const progress = say('sampling.progress', { seen, of: samples.length });
  return (
    <>
      <div className="qh">
        <div className="row"><h1>{say('sampling.title')}</h1></div>
        <div className="row small dim far"><bdi className="cut">{candidateOf(say, portfolio)}</bdi><b className="end num ink" role="status">{samples.length === 0 ? null : progress}</b></div>
        <Progress value={samples.length === 0 ? 0 : (100 * seen) / samples.length} size={5} aria-label={samples.length === 0 ? say('sampling.state-of.not-sampled') : progress} />
      </div>
      <Units now={now} here={here} />
      <Steps now={now} here={here} proposed={proposed} onOpen={onOpen} />
    </>
  );
}

function Units({ now: { units, openUnit }, here }: { readonly now: SamplingNow; readonly here: UnitSampled }) {
  const say = useSay();
  return (
    <ul className="unit-list" aria-label={say('rail.units')}>
      {units.map(({ id, unit, assurance: { state, samples } }) => {
        const open = samples.filter(({ state: one }) => one !== 'agreed').length;
        return (
          <li key={id}><button type="button" className={`su${id === here.id ? ' on' : ''}`} aria-current={id === here.id ? 'true' : undefined} onClick={() => openUnit(id)} title={unitTitle(unit)}>
            <StateGlyph state={assuranceShows[state]} /><span className="m cut" dir="auto">{unitTitle(unit)}</span>
            <span className="small dim cut">{state === 'in-hand' || state === 'returned' ? say(`sampling.state-of.${state}`, { open, count: samples.length }) : say(`sampling.state-of.${state}`, { count: samples.length })}</span>
          </button></li>
        );
      })}
    </ul>
  );
}

function Steps({ now: { at, draws, step }, here, proposed, onOpen }: { readonly now: SamplingNow; readonly here: UnitSampled; readonly proposed: number; readonly onOpen: (step: Step) => void }) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const { samples } = here.assurance;
  const press = (event: KeyboardEvent): void => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || at.kind !== 'sample') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1, true);
  };
  return (
    <div className="scroll steps" ref={scroller}>
      {draws ? <StepLine icon="filter" label={say('sampling.step.choose')} note={proposed === 0 ? '' : say('sampling.proposed-count', { count: proposed })} on={at.kind === 'choose'} onOpen={() => onOpen({ kind: 'choose' })} /> : null}
      {samples.length === 0 ? null : <h2 className="qg">{say('sampling.step.look')}<span className="num dim3">{samples.length}</span></h2>}
      <ul aria-label={say('sampling.samples')} onKeyDown={press}>
        {samples.map((standing) => <li key={standing.sample.id}><SampleLine standing={standing} coverage={here.coverage} on={at.kind === 'sample' && at.standing.sample.id === standing.sample.id} onOpen={onOpen} /></li>)}
      </ul>
      {samples.length === 0 ? null : <StepLine icon="pen" label={say(draws ? 'sampling.step.sign' : 'sampling.step.signed')} note="" on={at.kind === 'sign'} onOpen={() => onOpen({ kind: 'sign' })} />}
    </div>
  );
}

interface Line { readonly icon: IconName; readonly label: string; readonly note: string; readonly on: boolean; readonly onOpen: () => void }

function StepLine({ icon, label, note, on, onOpen }: Line) {
  return <button type="button" className={`step-line${on ? ' on' : ''}`} aria-current={on ? 'step' : undefined} onClick={onOpen}><Icon name={icon} size="small" /><span className="m">{label}</span><span className="small dim end">{note}</span></button>;
}
