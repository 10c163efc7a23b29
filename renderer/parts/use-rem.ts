import { useSettings } from '../shell/settings.ts';

/** How many pixels a rem is now: sizes in rows and columns follow the text size. */
export function useRem(): number {
  return (16 * useSettings().settings.textSize) / 100;
}
