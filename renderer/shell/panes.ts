/** Moves the focus to the next part of the window: top bar, rail, work, inspector. Each keeps where one was in it. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('.top, .rail, .panel > *:not(.ws-main), .ws-main > *')].filter((pane) => pane.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(at + step) % panes.length];
    const target = pane?.querySelector<HTMLElement>('[tabindex="0"]:not([role="separator"]), [aria-current], [aria-selected="true"], button:not([disabled]), a[href], input, textarea, select');
    if (target !== null && target !== undefined) {
      target.focus();
      return;
    }
  }
}
