import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { nameOf } from '../parts/criterion-names.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { firstJudging, readJudging, type Judging } from './judging-draft.ts';
import type { AssessingNow } from './use-assessing.ts';

export interface JudgingNow extends Judging {
  readonly setVerdict: (verdict: Verdict) => void;
  readonly setWhy: (why: string) => void;
  /** Why it cannot be written yet; null where it can. */
  readonly hindrance: string | null;
  readonly failure: Failure | null;
  /** Writes the verdict for this claim and these others of the same evidence, in one action. */
  readonly write: (others: readonly ClaimHere[], verdict?: Verdict) => Promise<void>;
}

/** A judgement in the making: verdict and words are a draft until they are written. A person is never turned down without a word. */
export function useJudging(here: ClaimHere, { standing, isFoundAnew, clear: clearAssessing }: AssessingNow, onWritten: (judged: readonly ClaimHere[]) => void): JudgingNow {
  const say = useSay();
  const act = useAct();
  const { references } = usePortfolio();
  const { evidence } = here.claim;
  const { text, setText, clear } = useDraft(`judge:${evidence.id}:${here.criterion.key}`.slice(0, 200), JSON.stringify(firstJudging(here.claim)));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const { verdict, why } = readJudging(text);
  const change = (part: Partial<Judging>): void => setText(JSON.stringify({ verdict, why, ...part }));
  const reference = references.get(evidence.id) ?? evidence.reference;
  const lacks = (chosen: Verdict | null): string | null => {
    if (chosen === null) return say('judge.verdict-first');
    return chosen !== 'accepted' && why.trim() === '' ? say('judge.why-first') : null;
  };
  const write: JudgingNow['write'] = async (others, chosen = verdict ?? undefined) => {
    if (chosen === undefined || lacks(chosen) !== null || isWriting) return;
    const judged = [here, ...others];
    setWriting(true);
    setFailure(null);
    const words = why.trim() === '' ? {} : { why };
    const along = isFoundAnew || (chosen === 'accepted' && standing.state !== 'found') ? ` ${say('judge.told.along', { reference })}` : '';
    const told = say(`judge.told.${chosen}`, { reference, criterion: nameOf(say, here.coverage, here.criterion), count: judged.length }) + along;
    const written = await act({ kind: 'judge', reference, addresses: judged.map((one) => one.criterion.key), verdict: chosen, ...words, ...(isFoundAnew ? { found: true } : {}) }, { inPlace: true, told });
    setWriting(false);
    if (written.ok) {
      clear(JSON.stringify({ verdict: chosen, why }));
      clearAssessing();
      onWritten(judged);
    } else setFailure(written.failure);
  };
  return { verdict, why, setVerdict: (next) => change({ verdict: next }), setWhy: (next) => change({ why: next }), hindrance: lacks(verdict), failure, write };
}
