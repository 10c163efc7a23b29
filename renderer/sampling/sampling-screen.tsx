import { useCallback } from 'react';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { ChooseItems } from './choose-items.tsx';
import { NothingSampled } from './nothing-sampled.tsx';
import { SamplingFrame } from './sampling-frame.tsx';
import { SamplingSide } from './sampling-side.tsx';
import { SignUnit } from './sign-unit.tsx';
import { useChoice } from './use-choice.ts';
import { useSampleView } from './use-sample-view.tsx';
import { useSampling, type SamplingNow } from './use-sampling.ts';
import '../parts/desk.css';
import './sampling.css';

/** Quality assurance of a unit: choose what to look at, look at each item with its claims and judgements, record what was found, sign. */
export function SamplingScreen() {
  const { place } = usePlace();
  const asked = place.kind === 'sampling' ? [place.unit, place.sample, place.step].join(' ') : '';
  return <Sampling key={asked} />;
}

function Sampling() {
  const say = useSay();
  const now = useSampling();
  if (now.here === null || now.at.kind === 'nothing') return <div className="panel solo"><main className="main"><div className="head"><h1>{say('sampling.title')}</h1></div><NothingSampled /></main></div>;
  return <OfUnit key={now.here.id} now={now} here={now.here} />;
}

function OfUnit({ now, here }: { readonly now: SamplingNow; readonly here: UnitSampled }) {
  const say = useSay();
  const { at, draws, open } = now;
  const choice = useChoice(here, useCallback(() => open(null), [open]));
  const looking = useSampleView(now, here);
  const samples = here.assurance.samples.length;
  useCommands([
    { id: 'sampling-choose', label: say('sampling.step.choose'), keys: 'c', icon: 'filter', can: draws, run: () => open({ kind: 'choose' }) },
    { id: 'sampling-sign', label: say('sampling.step.sign'), keys: 's', icon: 'pen', can: samples > 0, run: () => open({ kind: 'sign' }) },
    { id: 'sampling-next', label: say('sampling.next-sample'), keys: 'j', can: at.kind !== 'choose' && samples > 0, run: () => now.step(1) },
    { id: 'sampling-previous', label: say('sampling.previous-sample'), keys: 'k', can: at.kind !== 'choose' && samples > 0, run: () => now.step(-1) },
  ]);
  const side = <SamplingSide now={now} here={here} proposed={choice.choices.proposed.length} onOpen={open} />;
  const frame = { side, at: at.kind === 'sample' ? at.standing.sample.id : at.kind };
  if (at.kind === 'sample') return <SamplingFrame {...frame} panel={looking.panel} panelName={say('sampling.finding')}>{looking.evidence}</SamplingFrame>;
  if (at.kind === 'sign') return <SamplingFrame {...frame} panel={null} panelName=""><SignUnit here={here} onOpen={open} /></SamplingFrame>;
  return (
    <SamplingFrame {...frame} panel={<ChoicePanel here={here} choice={choice} />} panelName={say('sampling.the-sample')}>
      <div className="head choosing-head"><h2 dir="auto">{unitTitle(here.unit)}</h2><p className="dim">{say('sampling.choose-lead')}</p></div>
      <ChooseItems here={here} choice={choice} />
    </SamplingFrame>
  );
}
