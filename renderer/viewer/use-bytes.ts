import { useEffect, useState } from 'react';

/** Bytes that are fetched to be shown. */
export type Fetched =
  | { readonly kind: 'waiting'; readonly share: number | null }
  | { readonly kind: 'here'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed' };

const waiting: Fetched = { kind: 'waiting', share: null };

/** Fetches a file whole, saying how far it is; a new address begins anew. */
export function useBytes(address: string, size: number): Fetched {
  const [[of, fetched], setFetched] = useState<readonly [string, Fetched]>([address, waiting]);
  useEffect(() => {
    const ending = new AbortController();
    const tell = (now: Fetched): void => { if (!ending.signal.aborted) setFetched([address, now]); };
    read(address, size, ending.signal, (share) => tell({ kind: 'waiting', share })).then((bytes) => tell({ kind: 'here', bytes }), () => tell({ kind: 'failed' }));
    return () => ending.abort();
  }, [address, size]);
  return of === address ? fetched : waiting;
}

async function read(address: string, size: number, signal: AbortSignal, onShare: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { signal });
  if (!answer.ok || answer.body === null) throw new Error(`Answered ${answer.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let got = 0;
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    got += part.value.length;
    if (size > 4_000_000) onShare(Math.min(1, got / size));
  }
  const whole = new Uint8Array(got);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
