import { useState } from 'react';
import type { Locator } from '../../domain/evidence/locator.ts';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { isWhole } from './mark-bar.tsx';
import { nextRegionName } from './regions.ts';
import type { Marking, ShownPlace } from './shown-place.ts';

const none: readonly Locator[] = [];

/** Marking a place: M begins, what is marked is shown as it changes, Enter keeps it, Esc leaves it. */
export function useMarking(places: readonly ShownPlace[], onMark: ((places: readonly Locator[]) => void) | undefined): { readonly marking: Marking | null; readonly toggle: () => void; readonly leave: () => void } {
  const say = useSay();
  const [on, setOn] = useState(false);
  const [pending, setPending] = useState(none);
  const leave = (): void => {
    setOn(false);
    setPending(none);
  };
  const toggle = (): void => (on ? leave() : setOn(true));
  const keep = (): void => {
    if (!isWhole(pending)) return;
    leave();
    onMark?.(pending);
  };
  const isOn = on && onMark !== undefined;
  useCommands([
    { id: 'mark-place', label: say('viewer.mark'), icon: 'mark-place', keys: 'm', can: onMark !== undefined, run: toggle },
    { id: 'mark-keep', label: say('viewer.marking.keep'), keys: 'Enter', quiet: true, can: isOn && isWhole(pending), run: keep },
    { id: 'mark-leave', label: say('viewer.marking.leave'), keys: 'Escape', quiet: true, can: isOn, run: leave },
  ]);
  return { marking: isOn ? { pending, setPending, nextName: nextRegionName(places), keep } : null, toggle, leave };
}
