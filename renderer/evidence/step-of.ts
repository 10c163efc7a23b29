/** Where a key goes in a list of `count`; null for a key that goes nowhere. */
export function stepOf(key: string, at: number, count: number, across = 1): number | null {
  const within = (place: number): number => Math.min(count - 1, Math.max(0, place));
  switch (key) {
    case 'ArrowDown': return within(at + across);
    case 'ArrowUp': return within(at - across);
    case 'ArrowRight': return across > 1 ? within(at + 1) : null;
    case 'ArrowLeft': return across > 1 ? within(at - 1) : null;
    case 'PageDown': return within(at + 10);
    case 'PageUp': return within(at - 10);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}
