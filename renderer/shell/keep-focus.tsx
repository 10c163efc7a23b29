import { useEffect } from 'react';

// Dialogs give the focus back by themselves first.
const waits = 250;
const fields = 'input:not(:disabled):not([type="hidden"]), textarea:not(:disabled)';
const others = 'button:not(:disabled):not([tabindex="-1"]), a[href], [tabindex="0"]';

/**
 * Where what had the focus is gone (a claim that was ticked, a form that was written, a dialog), the focus goes on to what
 * stands nearest to it, else to the heading of the screen: never to nowhere.
 */
export function KeepFocus() {
  useEffect(() => {
    let trail: readonly Element[] = [];
    let timer = 0;
    const remember = (): void => { trail = document.activeElement === null ? [] : trailOf(document.activeElement); };
    const look = (): void => {
      if (timer !== 0 || document.activeElement !== document.body || trail[0]?.isConnected !== false) return;
      timer = window.setTimeout(() => {
        timer = 0;
        if (document.activeElement === document.body && trail[0]?.isConnected === false) goOn(trail);
      }, waits);
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
      window.clearTimeout(timer);
    };
  }, []);
  return null;
}

/** An element and what it stands in, as far as its part of the screen or its dialog. */
function trailOf(element: Element): readonly Element[] {
  const trail = [element];
  for (let above = element.parentElement; above !== null && !above.matches('main, .panel, .frame, body'); above = above.parentElement) trail.push(above);
  return trail;
}

function goOn(trail: readonly Element[]): void {
  const within = (above: Element): HTMLElement | null => above.querySelector<HTMLElement>(fields) ?? above.querySelector<HTMLElement>(others);
  const near = trail.filter(({ isConnected }) => isConnected).map(within).find((found) => found?.checkVisibility());
  if (near !== null && near !== undefined) {
    near.focus();
    return;
  }
  const heading = document.querySelector<HTMLElement>('.panel h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
