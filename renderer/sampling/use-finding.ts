import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { isDay } from '../../domain/text/day.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { asksFor, lackOf, nothingFound, readFound, type Found } from './finding-draft.ts';

export interface FindingNow {
  readonly found: Found;
  readonly change: (part: Partial<Found>) => void;
  /** Why it cannot be written yet; null where it can. */
  readonly hindrance: string | null;
  readonly failure: Failure | null;
  readonly write: () => Promise<void>;
}

/** A finding in the making: a draft until it is written. */
export function useFinding({ sample }: SampleStanding, onWritten: (sample: string) => void): FindingNow {
  const say = useSay();
  const act = useAct();
  const { portfolio, references } = usePortfolio();
  const { text, setText, clear } = useDraft(`finding:${sample.id}`, JSON.stringify(nothingFound));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const found = readFound(text);
  const asks = asksFor(found);
  const lack = lackOf(found, asks, isDay);
  const reference = references.get(sample.evidence) ?? portfolio.evidence.get(sample.evidence)?.reference ?? '';
  const write = async (): Promise<void> => {
    if (lack !== null || found.result === null || isWriting) return;
    setWriting(true);
    setFailure(null);
    const ask = asks ? { ask: { text: found.ask, due: found.due } } : {};
    const written = await act({ kind: 'finding', sample: sample.id, result: found.result, text: found.text, ...ask }, { inPlace: true, told: say(`done.finding.${found.result}`, { reference }) });
    setWriting(false);
    if (!written.ok) {
      setFailure(written.failure);
      return;
    }
    clear(JSON.stringify(nothingFound));
    onWritten(sample.id);
  };
  return { found, change: (part) => setText(JSON.stringify({ ...found, ...part })), hindrance: lack === null ? null : say(`sampling.lacks.${lack}`), failure, write };
}
