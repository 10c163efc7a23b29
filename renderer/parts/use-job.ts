import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Result } from '../../domain/failure/result.ts';
import { useBridge } from '../bridge/bridge.ts';

/** How something that takes a while stands; `share` from 0 to 1. */
export type JobState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly words: string; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly value: T };

/** Runs one thing that reports progress and can be cancelled, by a name of its own; it is cancelled when its screen is left. */
export function useJob<T>(): { readonly state: JobState<T>; readonly run: (start: (job: string) => Promise<Result<T>>) => Promise<Result<T>>; readonly cancel: () => void } {
  const bridge = useBridge();
  const [state, setState] = useState<JobState<T>>({ kind: 'idle' });
  const [job] = useState(() => crypto.randomUUID());
  const running = useRef(false);
  useEffect(() => bridge.on('progress', (told) => {
    if (told.job === job && running.current) setState({ kind: 'running', words: told.words, share: told.share });
  }), [bridge, job]);
  useEffect(() => () => void bridge.cancel(job), [bridge, job]);
  const run = async (start: (job: string) => Promise<Result<T>>): Promise<Result<T>> => {
    running.current = true;
    setState({ kind: 'running', words: '', share: 0 });
    const ended = await start(job);
    running.current = false;
    // What a person cancelled is no failure to them.
    setState(ended.ok ? { kind: 'done', value: ended.value } : ended.failure.code === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', failure: ended.failure });
    return ended;
  };
  return { state, run, cancel: () => void bridge.cancel(job) };
}
