import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { ItemAssessed } from '../parts/item-assessed.tsx';
import { sampleShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FindingsSaid } from './findings-said.tsx';
import { ItemWords } from './item-words.tsx';
import type { LookedAt } from './looked-at.ts';
import { LookedCriterion } from './looked-criterion.tsx';
import { SampleRules } from './sample-rules.tsx';

interface Panel {
  readonly here: UnitSampled;
  readonly standing: SampleStanding;
  readonly evidence: Evidence;
  readonly looked: readonly LookedAt[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Counts up each time the focus is to go to the sample. */
  readonly call: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What can be done about it, by whoever works here. */
  readonly children: ReactNode;
}

/** Everything to verify a sampled item by: what was found before, each criterion with its claim and its judgements, the rules, the words to the candidate. */
export function SamplePanel({ here, standing, evidence, looked, selected, onSelect, call, heading, children }: Panel) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const reading = useRef<HTMLDivElement>(null);
  const { sample, state } = standing;
  useLayoutEffect(() => { if (call > 0) heading.current?.focus({ preventScroll: false }); }, [call, sample.id, heading]);
  useLayoutEffect(() => { if (reading.current !== null) reading.current.scrollTop = 0; }, [sample.id]);
  const reference = references.get(evidence.id) ?? evidence.reference;
  const claims = looked.flatMap(({ claim }) => (claim === null ? [] : [{ claim }]));
  const by = portfolio.writers.get(sample.stamp.writer)?.person.name ?? say('report.people.unknown');
  return (
    <>
      <div className="read" tabIndex={-1} ref={reading}>
        <div className="sec">
          <div className="row t small dim under">
            <b className="lbl">{reference}</b><span className="grow">{methodName(say, evidence.fields.method)}</span>
            <StateWord state={sampleShows[state]}>{say(`sampling.state.${state}`)}</StateWord>
          </div>
          <h2 className="focus-words item-title" tabIndex={-1} data-autofocus ref={heading} dir="auto">{evidence.fields.title}</h2>
          <p className="small dim">{say('sampling.sampled-by', { by, day: dayOf(say, sample.stamp) })}</p>
        </div>
        <FindingsSaid standing={standing} />
        <div className="sec"><ItemAssessed item={evidence} reference={reference} claims={claims} /></div>
        <ul aria-label={say('sampling.looked')}>{looked.map((one) => <LookedCriterion key={one.criterion.key} evidence={evidence} looked={one} isSelected={one.criterion.key === selected} onSelect={() => onSelect(one.criterion.key)} />)}</ul>
        <ItemWords evidence={evidence} />
        <SampleRules here={here} looked={looked} />
      </div>
      {children}
    </>
  );
}
