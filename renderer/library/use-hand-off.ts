import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { HandOffHere } from '../../main/electron/contract/hand-off.ts';
import { useBridge } from '../bridge/bridge.ts';

/** What can be seen of a hand-off file before it is open. */
export type HandOffSeen = { readonly kind: 'looking' } | { readonly kind: 'seen'; readonly here: HandOffHere } | { readonly kind: 'failed'; readonly failure: Failure };

/** Looks at a hand-off file from outside. */
export function useHandOff(file: string): HandOffSeen {
  const bridge = useBridge();
  const [seen, setSeen] = useState<HandOffSeen>({ kind: 'looking' });
  useEffect(() => {
    let isLeft = false;
    setSeen({ kind: 'looking' });
    void bridge.handOffHere(file).then((answer) => { if (!isLeft) setSeen(answer.ok ? { kind: 'seen', here: answer.value } : { kind: 'failed', failure: answer.failure }); });
    return () => { isLeft = true; };
  }, [bridge, file]);
  return seen;
}
