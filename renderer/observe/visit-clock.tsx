import { useEffect, useState } from 'react';
import { useSay } from '../words/words.ts';
import { elapsed, type Visit } from './visit.ts';

/** How long the visit has gone on: by the wall clock, so that it is right after the program was closed, too. */
export function VisitClock({ visit }: { readonly visit: Pick<Visit, 'startedAt' | 'pausedAt' | 'paused'> }) {
  const say = useSay();
  const [now, setNow] = useState(() => Date.now());
  const isRunning = visit.pausedAt === null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  return (
    <>
      <span className={`dot${isRunning ? '' : ' paused'}`} role="img" aria-label={say(isRunning ? 'observe.running' : 'observe.paused')} />
      <span className="clock" role="timer" aria-live="off">{clockWords(elapsed(visit, Math.max(now, visit.pausedAt ?? 0)))}</span>
    </>
  );
}

/** 2,292,000 ms as "00:38:12". */
function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
