import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { FormEnd } from './form-end.tsx';
import type { JudgementOf } from './judgement-of.ts';
import { claimId } from './queue.ts';
import { SameFor } from './same-for.tsx';
import type { AssessingNow } from './use-assessing.ts';
import { useJudging } from './use-judging.ts';
import { VerdictCards } from './verdict-cards.tsx';

/** Verdict, words, and on to the next. A person is told why whenever it is not accepted. */
export function VerdictForm({ here, others, assessing, onWritten, onStep, back }: JudgementOf & { readonly assessing: AssessingNow }) {
  const say = useSay();
  const { references } = usePortfolio();
  const words = useRef<HTMLTextAreaElement>(null);
  const [same, setSame] = useState<readonly string[]>([]);
  const { verdict, why, setVerdict, setWhy, hindrance, failure, write } = useJudging(here, assessing, onWritten);
  const chosen = others.filter((other) => same.includes(claimId(other)));
  const pick = (next: Verdict): void => {
    setVerdict(next);
    if (next !== 'accepted') words.current?.focus();
    // What was chosen is seen, also where the rest of the claim takes all the height.
    words.current?.scrollIntoView({ block: 'nearest' });
  };
  const acceptAll = say('judge.accept-all', { count: others.length + 1, reference: references.get(here.claim.evidence.id) ?? here.claim.evidence.reference });
  // Enter writes next, whichever button had the focus when the letter was pressed.
  useCommands([
    { id: 'judge-accept', label: say('judge.verdict.accepted'), keys: 'a', icon: 'check', run: () => { pick('accepted'); back.current?.focus({ preventScroll: true }); } },
    { id: 'judge-more', label: say('judge.verdict.more-needed'), keys: 'm', icon: 'plus', run: () => pick('more-needed') },
    { id: 'judge-not-yet', label: say('judge.verdict.not-yet'), keys: 'n', icon: 'arrow-left', run: () => pick('not-yet') },
    { id: 'judge-write', label: say('judge.write'), keys: 'Enter, mod+Enter', can: hindrance === null, run: () => void write(chosen) },
    { id: 'judge-all', label: acceptAll, keys: 'Shift+a', can: others.length > 0, run: () => void write(others, 'accepted') },
    { id: 'judge-words', label: say('judge.to-words'), keys: 'f', icon: 'pen', run: () => words.current?.focus() },
  ]);
  return (
    <>
      <VerdictCards verdict={verdict} onVerdict={pick} onEnter={() => void write(chosen)} />
      {others.length === 0 ? null : <SameFor others={others} same={same} onSame={setSame} acceptAll={acceptAll} onAcceptAll={() => void write(others, 'accepted')} />}
      <Textarea
        ref={words} className="why" label={say(verdict === null ? 'judge.why' : `judge.why.${verdict}`)} dir="auto" autosize minRows={3} maxRows={12} value={why} onChange={(event) => setWhy(event.currentTarget.value)}
        data-mantine-stop-propagation onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); back.current?.focus(); } }}
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <FormEnd hindrance={hindrance} shown={verdict === null ? null : hindrance} onStep={onStep} onWrite={() => void write(chosen)} />
    </>
  );
}
