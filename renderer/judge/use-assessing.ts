import { useState } from 'react';
import { assessmentFor } from '../../domain/coverage/assessment-for.ts';
import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { lacking, type AssessmentStanding } from '../../domain/portfolio/assessment-standing.ts';
import type { Quality } from '../../domain/portfolio/portfolio.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { readAssessing, toggled, type Assessing } from './assessing-draft.ts';

export interface AssessingNow {
  readonly standing: AssessmentStanding;
  readonly said: Assessing;
  /** What the item is not yet, as it is about to be said. */
  readonly not: readonly Quality[];
  /** Whether it stands that the item is not yet all three, and it is about to be said that it is now. */
  readonly isFoundAnew: boolean;
  readonly toggle: (quality: Quality) => void;
  readonly setWhy: (why: string) => void;
  /** Throws away what was about to be said: it is written, or said along with a judgement. */
  readonly clear: () => void;
  /** Why it cannot be written yet; null where it can. */
  readonly hindrance: string | null;
  readonly failure: Failure | null;
  /** Writes it of the item, for all its claims; answers whether that could be done. */
  readonly write: () => Promise<boolean>;
}

/** What an assessor says of the item that a claim rests on: valid, authentic and current. A draft of the item until it is written. */
export function useAssessing({ unitId, claim: { evidence } }: ClaimHere): AssessingNow {
  const say = useSay();
  const act = useAct();
  const { portfolio, counts, who, references } = usePortfolio();
  const standing = assessmentFor(portfolio, counts, { id: who?.person.id ?? '' }, [unitId], evidence);
  // Nothing typed is what stands, whoever says it in the meantime.
  const { text, setText, clear } = useDraft(`assess:${evidence.id}`, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const said = readAssessing(text, standing);
  const not = lacking(said);
  const reference = references.get(evidence.id) ?? evidence.reference;
  const change = (next: Assessing): void => setText(JSON.stringify(next));
  const hindrance = not.length > 0 && said.why.trim() === '' ? say('judge.why-first') : null;
  const write = async (): Promise<boolean> => {
    if (hindrance !== null || isWriting) return false;
    setWriting(true);
    setFailure(null);
    const { why, ...answers } = said;
    const told = not.length === 0 ? say('done.assessed', { reference }) : say('done.assessed-not-yet', { reference, qualities: qualityWords(say, not) });
    const written = await act({ kind: 'assess', reference, ...answers, ...(not.length === 0 ? {} : { why }) }, { inPlace: true, told });
    setWriting(false);
    if (written.ok) clear();
    else setFailure(written.failure);
    return written.ok;
  };
  return {
    standing, said, not, isFoundAnew: standing.state === 'not-yet' && not.length === 0, hindrance, failure, write, clear,
    toggle: (quality) => change(toggled(said, quality)), setWhy: (why) => change({ ...said, why }),
  };
}
