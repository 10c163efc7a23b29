import { useEffect, useRef } from 'react';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { criterionNames } from '../../domain/report/words/criterion-names.ts';
import { lookedCriteria } from '../../domain/sampling/own-hand.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { sampleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Step } from './use-sampling.ts';

interface Line { readonly standing: SampleStanding; readonly coverage: UnitCoverage; readonly on: boolean; readonly onOpen: (step: Step) => void }

/** One sampled item: its state, its reference, what it is; the current one takes the focus with it where the list has it. */
export function SampleLine({ standing: { sample, state }, coverage, on, onOpen }: Line) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const button = useRef<HTMLButtonElement>(null);
  const item = portfolio.evidence.get(sample.evidence);
  useEffect(() => {
    if (!on) return;
    const isInList = document.activeElement?.classList.contains('si') === true;
    if (isInList) button.current?.focus();
    else button.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return (
    <button type="button" ref={button} className={`si${on ? ' on' : ''}`} aria-current={on ? 'true' : undefined} onClick={() => onOpen({ kind: 'sample', id: sample.id })}>
      <StateGlyph state={sampleShows[state]} /><span className="row t1"><span className="code">{references.get(sample.evidence) ?? item?.reference}</span><span className="cut m" dir="auto">{item?.fields.title}</span></span>
      <span className="small dim cut">{[say(`sampling.state.${state}`), criterionNames(say, { coverage }, lookedCriteria(portfolio, sample))].join(' · ')}</span>
    </button>
  );
}
