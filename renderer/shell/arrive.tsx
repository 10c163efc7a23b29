import { useEffect } from 'react';
import type { PlaceKind } from './place.ts';

/**
 * Takes the focus to the heading of a screen that came in the place of another, where the other one took it away with it:
 * the next Tab goes on from there, and a screen reader says where one is.
 */
export function Arrive({ kind }: { readonly kind: PlaceKind }) {
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const heading = document.querySelector<HTMLElement>('.panel h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [kind]);
  return null;
}
