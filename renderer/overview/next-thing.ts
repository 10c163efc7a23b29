import type { IconName } from '../look/icon.tsx';
import type { Place } from '../shell/place.ts';

/** One thing that waits for whoever works here: what, why, and where it is done. */
export interface NextThing {
  readonly id: string;
  readonly icon: IconName;
  readonly what: string;
  readonly why: string | null;
  /** The button's word. */
  readonly act: string;
  readonly to: Place;
}
