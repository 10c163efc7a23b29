import { useLayoutEffect, useMemo, useRef } from 'react';
import { ItemSampled } from '../parts/item-sampled.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { BackgroundReading } from './background-reading.tsx';
import { ClaimHead } from './claim-head.tsx';
import { ClaimRules } from './claim-rules.tsx';
import { JudgementForm } from './judgement-form.tsx';
import { claimId } from './queue.ts';

interface Panel {
  readonly here: ClaimHere;
  readonly waiting: readonly ClaimHere[];
  /** Counts up each time the focus is to go to the claim. */
  readonly call: number;
  readonly onWritten: (judged: readonly ClaimHere[]) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Everything to judge one claim by, and the judgement. */
export function JudgePanel({ here, waiting, call, onWritten, onStep }: Panel) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = claimId(here);
  const others = useMemo(() => waiting.filter((one) => one.claim.evidence.id === here.claim.evidence.id && claimId(one) !== id), [waiting, here, id]);
  // Before it is painted: a key pressed at the first sight of the claim may already have gone into the words.
  useLayoutEffect(() => { if (call > 0) heading.current?.focus({ preventScroll: false }); }, [call, id]);
  return (
    <>
      <div className="read" tabIndex={-1}>
        <ClaimHead here={here} heading={heading} />
        <div className="sec"><ItemSampled item={here.claim.evidence} criterion={here.criterion.key} /></div>
        <ClaimRules here={here} />
        <BackgroundReading unit={here.unit} />
      </div>
      <JudgementForm key={here.claim.evidence.id} here={here} others={others} onWritten={onWritten} onStep={onStep} back={heading} />
    </>
  );
}
