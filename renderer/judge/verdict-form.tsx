import { Checkbox, Textarea } from '@mantine/core';
import { useRef, useState, type RefObject } from 'react';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { claimId } from './queue.ts';
import { useJudging } from './use-judging.ts';
import { VerdictCards } from './verdict-cards.tsx';

interface Form {
  readonly here: ClaimHere;
  /** Other claims of the same evidence that wait: the same verdict may be said of them in one go. */
  readonly others: readonly ClaimHere[];
  readonly onWritten: (judged: readonly ClaimHere[]) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Where the focus goes when one leaves the words. */
  readonly back: RefObject<HTMLElement | null>;
}

// More than these are not named one by one: they can be accepted together or judged each for itself.
const mostNamed = 12;

/** Verdict, words, and on to the next. A person is told why whenever it is not accepted. */
export function VerdictForm({ here, others, onWritten, onStep, back }: Form) {
  const say = useSay();
  const { references } = usePortfolio();
  const words = useRef<HTMLTextAreaElement>(null);
  const [same, setSame] = useState<readonly string[]>([]);
  const { verdict, why, setVerdict, setWhy, hindrance, failure, write } = useJudging(here, onWritten);
  const chosen = others.filter((other) => same.includes(claimId(other)));
  const pick = (next: Verdict): void => {
    setVerdict(next);
    if (next !== 'accepted') words.current?.focus();
  };
  const all = others.length + 1;
  const acceptAll = say('judge.accept-all', { count: all, reference: references.get(here.claim.evidence.id) ?? here.claim.evidence.reference });
  // Enter writes next, whichever button had the focus when the letter was pressed.
  useCommands([
    { id: 'judge-accept', label: say('judge.verdict.accepted'), keys: 'a', icon: 'check', run: () => { pick('accepted'); back.current?.focus(); } },
    { id: 'judge-more', label: say('judge.verdict.more-needed'), keys: 'm', icon: 'plus', run: () => pick('more-needed') },
    { id: 'judge-not-yet', label: say('judge.verdict.not-yet'), keys: 'n', icon: 'arrow-left', run: () => pick('not-yet') },
    { id: 'judge-write', label: say('judge.write'), keys: 'Enter, mod+Enter', can: hindrance === null, run: () => void write(chosen) },
    { id: 'judge-all', label: acceptAll, keys: 'Shift+a', can: others.length > 0, run: () => void write(others, 'accepted') },
    { id: 'judge-words', label: say('judge.to-words'), keys: 'f', icon: 'pen', run: () => words.current?.focus() },
    { id: 'judge-next', label: say('judge.next'), keys: 'j', run: () => onStep(1) },
    { id: 'judge-previous', label: say('judge.previous'), keys: 'k', run: () => onStep(-1) },
  ]);
  return (
    <div className="sec deciding-form">
      <VerdictCards verdict={verdict} onVerdict={pick} onEnter={() => void write(chosen)} />
      {others.length === 0 ? null : (
        <div className="same">
          {others.length > mostNamed ? null : (
            <Checkbox.Group label={say('judge.same-for')} value={[...same]} onChange={setSame}>
              <div className="row wrap">{others.map((other) => <Checkbox key={claimId(other)} size="xs" value={claimId(other)} label={nameOf(say, other.coverage, other.criterion)} />)}</div>
            </Checkbox.Group>
          )}
          <button type="button" className="btn sm soft" onClick={() => void write(others, 'accepted')}>{acceptAll} <kbd className="k">⇧A</kbd></button>
        </div>
      )}
      <Textarea
        ref={words} className="why" label={say(verdict === null ? 'judge.why' : `judge.why.${verdict}`)} dir="auto" autosize minRows={3} maxRows={12} value={why} onChange={(event) => setWhy(event.currentTarget.value)}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); back.current?.focus(); } }}
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row small dim ends">
        <span className="grow" role="status">{verdict === null ? null : hindrance}</span>
        <button type="button" className="btn sm" onClick={() => onStep(-1)}>{say('judge.previous')} <kbd className="k">K</kbd></button>
        <button type="button" className="btn sm" onClick={() => onStep(1)}>{say('judge.next')} <kbd className="k">J</kbd></button>
        <button type="button" className="btn sm primary" aria-disabled={hindrance !== null} onClick={() => void write(chosen)}>{say('judge.write')} <kbd className="k">{say('judge.key.enter')}</kbd></button>
      </div>
    </div>
  );
}
