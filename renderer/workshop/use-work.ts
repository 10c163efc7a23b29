import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { toConfirm, type ToConfirm } from '../../domain/workshop/to-confirm.ts';
import { correct as corrected, draftOfWork, redo as done, undo as undone, type Work } from '../../domain/workshop/work.ts';
import type { Correction } from '../../domain/workshop/correction.ts';
import type { WorkDraft } from '../../domain/workshop/work-draft.ts';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';
import { useBridge } from '../bridge/bridge.ts';
import { useSay } from '../words/words.ts';

/** How long a correction may be nowhere but in the window, in milliseconds. */
const pause = 500;

/** A unit in the workshop, worked on: how it stands, and what can be done about it. */
export interface Working {
  readonly work: Work;
  readonly now: WorkDraft;
  readonly points: readonly ToConfirm[];
  readonly correct: (correction: Correction) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** When it was kept last; what went wrong with that; null while it is not kept yet. */
  readonly kept: { readonly at: string } | { readonly failure: Failure } | null;
  /** Keeps what is not kept yet, now. */
  readonly flush: () => Promise<void>;
}

/** Works on an opened unit. Every correction is on the disk half a second later, and when the screen is left. */
export function useWork(opened: OpenedWork): Working {
  const say = useSay();
  const bridge = useBridge();
  const [work, setWork] = useState<Work>({ lines: opened.lines, read: opened.draft, done: opened.done, undone: opened.undone });
  const [kept, setKept] = useState<Working['kept']>({ at: opened.changed });
  const now = useMemo(() => draftOfWork(work, say), [work, say]);
  const points = useMemo(() => toConfirm(work.read, now, say), [work.read, now, say]);
  const title = now.draft.metadata.title?.value ?? opened.name;
  const waiting = useRef<{ readonly work: Work; readonly title: string } | null>(null);
  const timer = useRef(0);
  const flush = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const last = waiting.current;
    if (last === null) return;
    waiting.current = null;
    const answer = await bridge.keepWork(opened.id, { title: last.title, done: last.work.done, undone: last.work.undone });
    setKept(answer.ok ? { at: nowText() } : { failure: answer.failure });
  }, [bridge, opened.id]);
  const first = useRef(work);
  useEffect(() => {
    if (first.current === work) return;
    first.current = work;
    waiting.current = { work, title };
    setKept(null);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), pause);
  }, [work, title, flush]);
  useEffect(() => {
    const keep = (): void => void flush();
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [flush]);
  const correct = useCallback((correction: Correction) => setWork((before) => corrected(before, correction)), []);
  return { work, now, points, correct, undo: () => setWork(undone), redo: () => setWork(done), kept, flush };
}

/** This computer's time as its lines print it. */
function nowText(): string {
  const at = new Date();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().replace('Z', '+00:00');
}
