/** What can be wider or narrower; each in every screen that has it. The rail is the same in all. */
export type PaneKind = 'rail' | 'list' | 'options' | 'inspector';

/** The name under which its width is kept. */
export function paneName(kind: PaneKind, screen: string): string {
  return kind === 'rail' ? 'rail' : `${screen}-${kind}`;
}

/**
 * Asks for this width, in points at the usual text size; null for the usual width. The sheet of the frame or panel round it has the last
 * word: what is asked for is kept as it is while the window is too narrow for it.
 */
export function askForWidth(edge: Element, kind: PaneKind, width: number | null): void {
  const around = edge.parentElement?.parentElement;
  if (width === null) around?.style.removeProperty(`--wide-${kind}`);
  else around?.style.setProperty(`--wide-${kind}`, `${width / 16}rem`);
}

/** How wide the pane is, in points at the usual text size. */
export function widthNow(edge: Element): number {
  return Math.round((edge.parentElement?.getBoundingClientRect().width ?? 0) / pointsToPixels());
}

/** Pixels for each point: more where text is set larger. */
export function pointsToPixels(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** How far an arrow key moves an edge, and with Shift. */
const [step, leap] = [16, 64];

/** The width that a key asks for: past every limit for Home and End, the usual one for Enter; undefined for a key that is no edge's. */
export function widthByKey(kind: PaneKind, width: number, { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): number | null | undefined {
  const by = (kind === 'inspector' ? -1 : 1) * (shiftKey ? leap : step);
  switch (key) {
    case 'ArrowRight': return width + by;
    case 'ArrowLeft': return width - by;
    case 'Home': return 0;
    case 'End': return 10_000;
    case 'Enter': return null;
    default: return undefined;
  }
}
