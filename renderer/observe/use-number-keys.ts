import { useState } from 'react';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';

/** Outside the text, a criterion's number is typed and Enter ticks it; Escape forgets it. `tick` answers whether there is one. */
export function useNumberKeys(tick: (number: string) => boolean): string {
  const say = useSay();
  const [typed, setTyped] = useState('');
  useCommands([
    ...Array.from({ length: 10 }, (_, digit) => String(digit)).map((digit) => ({ id: `observe-${digit}`, label: say('observe.how-to-tick'), keys: digit, quiet: true, run: () => setTyped((before) => `${before}${digit}`.slice(-3)) })),
    { id: 'observe-back', label: say('observe.typed-less'), keys: 'Backspace', quiet: true, can: typed !== '', run: () => setTyped(typed.slice(0, -1)) },
    { id: 'observe-forget', label: say('observe.typed-less'), keys: 'Escape', quiet: true, can: typed !== '', run: () => setTyped('') },
    { id: 'observe-tick', label: say('observe.typed'), keys: 'Enter', quiet: true, can: typed !== '', run: () => { if (tick(typed)) setTyped(''); } },
  ]);
  return typed;
}
