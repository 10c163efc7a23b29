import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { useBridge } from '../bridge/bridge.ts';
import { useSay } from '../words/words.ts';

/** How the making of the worked example goes; `share` from 0 to 1, null while nothing has been counted. */
export type Making = { readonly kind: 'idle' } | { readonly kind: 'making'; readonly words: string; readonly share: number | null } | { readonly kind: 'failed'; readonly failure: Failure };

const job = 'example';

/** Makes the worked example and opens it. */
export function useExample(open: (folder: string) => void): readonly [Making, () => void] {
  const bridge = useBridge();
  const say = useSay();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  useEffect(() => bridge.on('progress', (told) => {
    if (told.job === job) setMaking((now) => (now.kind === 'making' ? { kind: 'making', words: told.words, share: told.share > 0 ? told.share : null } : now));
  }), [bridge]);
  const make = (): void => {
    setMaking({ kind: 'making', words: say('library.example.making'), share: null });
    void bridge.makeExample(job).then((made) => {
      setMaking(made.ok ? { kind: 'idle' } : { kind: 'failed', failure: made.failure });
      if (made.ok) open(made.value);
    });
  };
  return [making, make];
}
