import { Textarea } from '@mantine/core';
import { useRef, useState, type RefObject } from 'react';
import type { Finding } from '../../domain/portfolio/portfolio.ts';
import { askedAndOpen, type SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { OutcomeCards } from '../parts/outcome-cards.tsx';
import { sampleShows } from '../parts/shown-states.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { waitsToBeSeen } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { AskFor } from './ask-for.tsx';
import { useFinding } from './use-finding.ts';

interface Form {
  readonly standing: SampleStanding;
  readonly onWritten: (sample: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Where the focus goes when one leaves the words. */
  readonly back: RefObject<HTMLElement | null>;
}

const results = [['agreed', 'A'], ['not-agreed', 'N'], ['not-seen', 'U']] as const satisfies readonly (readonly [Finding['result'], string])[];

/** What came of a sample: the outcome, words, what is asked for because of it; and on to the next. */
export function FindingForm({ standing, onWritten, onStep, back }: Form) {
  const say = useSay();
  const view = usePortfolio();
  const words = useRef<HTMLTextAreaElement>(null);
  const ask = useRef<HTMLTextAreaElement>(null);
  const { found, change, hindrance, failure, write } = useFinding(standing, onWritten);
  const { result, text } = found;
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || result !== null || waitsToBeSeen(standing);
  const pick = (next: Finding['result']): void => {
    change({ result: next });
    if (next !== 'agreed') words.current?.focus();
  };
  const mayAsk = mayDo(view, 'add-action') && result !== null && result !== 'agreed';
  const done = result === 'agreed' ? askedAndOpen(view.portfolio, standing.sample) : [];
  useCommands([
    { id: 'finding-agreed', label: say('sampling.result.agreed'), keys: 'a', icon: 'check', run: () => { pick('agreed'); back.current?.focus(); } },
    { id: 'finding-not-agreed', label: say('sampling.result.not-agreed'), keys: 'n', icon: 'arrow-left', run: () => pick('not-agreed') },
    { id: 'finding-not-seen', label: say('sampling.result.not-seen'), keys: 'u', icon: 'plus', run: () => pick('not-seen') },
    { id: 'finding-words', label: say('sampling.to-words'), keys: 'f', icon: 'pen', run: () => words.current?.focus() },
    { id: 'finding-ask', label: say('sampling.ask'), keys: 't', icon: 'flag', can: mayAsk, run: () => { change({ asks: true }); window.setTimeout(() => ask.current?.focus(), 0); } },
    { id: 'finding-write', label: say('sampling.write'), keys: 'mod+Enter', can: hindrance === null, run: () => void write() },
  ]);
  const cards = results.map(([name, key]) => ({ name, key, label: say(`sampling.result.${name}`), means: say(`sampling.result.${name}.means`), shows: sampleShows[name] }));
  const steps = (
    <>
      <button type="button" className="btn sm" onClick={() => onStep(-1)}>{say('judge.previous')} <kbd className="k">K</kbd></button>
      <button type="button" className="btn sm" onClick={() => onStep(1)}>{say('judge.next')} <kbd className="k">J</kbd></button>
    </>
  );
  if (!isOpen) {
    return (
      <div className="sec deciding-form"><div className="row wrap small dim ends">
        {steps}
        <button type="button" className="btn sm" onClick={() => setAsked(true)}>{say('sampling.record-another')}</button>
      </div></div>
    );
  }
  return (
    <div className="sec deciding-form">
      <OutcomeCards legend={say('sampling.outcome')} outcomes={cards} chosen={result} onChoose={pick} onEnter={() => void write()} />
      <Textarea
        ref={words} className="why" label={say(`sampling.words.${result ?? 'none'}`)} dir="auto" autosize minRows={2} maxRows={10} value={text} onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); back.current?.focus(); } }}
      />
      {mayAsk ? <AskFor standing={standing} found={found} change={change} field={ask} /> : null}
      {done.length === 0 ? null : <Notice icon="flag">{say('sampling.agreeing-finishes', { text: done.map((one) => one.text).join(' ') })}</Notice>}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row small dim ends">
        <span className="grow" role="status">{result === null ? null : hindrance}</span>
        {steps}
        <button type="button" className="btn sm primary" aria-disabled={hindrance !== null} onClick={() => void write()}>{say('sampling.write')} <kbd className="k">{say('sampling.key.send')}</kbd></button>
      </div>
    </div>
  );
}
