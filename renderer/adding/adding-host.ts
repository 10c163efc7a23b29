import { useSyncExternalStore } from 'react';
import type { Given } from './given.ts';

/** What adding was asked for with; null while nothing is being added. A new object each time. */
export interface AskedToAdd { readonly given: readonly Given[] }

let asked: AskedToAdd | null = null;
const heard = new Set<() => void>();

function set(next: AskedToAdd | null): void {
  asked = next;
  for (const tell of heard) tell();
}

/** Begins to add evidence, with files or without; files that come while it is open join those there. */
export function openAdding(given: readonly Given[] = []): void {
  set({ given: [...(asked?.given ?? []), ...given] });
}

export function closeAdding(): void {
  set(null);
}

/** Takes one file out again. */
export function leaveOut(key: string): void {
  if (asked !== null) set({ given: asked.given.filter((one) => one.key !== key) });
}

export function useAsked(): AskedToAdd | null {
  return useSyncExternalStore((tell) => {
    heard.add(tell);
    return () => void heard.delete(tell);
  }, () => asked);
}
