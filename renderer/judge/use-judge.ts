import { useCallback, useMemo, useState } from 'react';
import { today } from '../parts/today.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { claimId, neighbour, nextWaiting, queueOf, waits, type Grouping, type Queue } from './queue.ts';

export interface JudgeNow {
  readonly queue: Queue;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  /** The claim that is looked at: any claim, also one judged long ago; null where none waits. */
  readonly current: ClaimHere | null;
  /** Counts up each time the focus is to go to the claim. */
  readonly call: number;
  readonly open: (id: string) => void;
  readonly step: (by: 1 | -1, stay?: boolean) => void;
  readonly written: (judged: readonly ClaimHere[]) => void;
}

/** A sitting: the queue, the claim one is at, and how one goes on. What was judged stays in its place until one leaves the screen. */
export function useJudge(): JudgeNow {
  const say = useSay();
  const view = usePortfolio();
  const { place } = usePlace();
  const [grouping, setGrouping] = useState<Grouping>('evidence');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  // Undefined: where one came from says; null: all that one came for is judged.
  const [asked, setAsked] = useState<string | null | undefined>(undefined);
  const [call, setCall] = useState(0);
  const day = today();
  const queue = useMemo(() => queueOf(say, view, grouping, kept, day), [say, view, grouping, kept, day]);
  const chosen = asked === undefined ? askedByPlace(queue, place) : asked === null ? undefined : queue.all.get(asked);
  const current = chosen ?? firstWaiting(queue);
  const at = current === null ? '' : claimId(current);
  const open = useCallback((id: string) => {
    setAsked(id);
    setCall((before) => before + 1);
  }, []);
  const step = (by: 1 | -1, stay = false): void => {
    const next = neighbour(queue.rows, at, by);
    if (stay) setAsked(next);
    else open(next);
  };
  const written = (judged: readonly ClaimHere[]): void => {
    const ids = new Set(judged.map(claimId));
    setKept((before) => new Set([...before, ...ids]));
    const next = nextWaiting(queue.rows, at, ids);
    if (next === null) setAsked(null);
    else open(next);
  };
  return { queue, grouping, setGrouping, current, call, open, step, written };
}

function firstWaiting({ rows }: Queue): ClaimHere | null {
  for (const row of rows) if (row.kind === 'claim' && waits(row.here)) return row.here;
  return null;
}

function askedByPlace({ all }: Queue, place: ReturnType<typeof usePlace>['place']): ClaimHere | undefined {
  if (place.kind !== 'judge' || (place.evidence === undefined && place.criterion === undefined)) return undefined;
  return [...all.values()].find(({ claim, criterion }) => (place.evidence === undefined || claim.evidence.id === place.evidence) && (place.criterion === undefined || criterion.key === place.criterion));
}
