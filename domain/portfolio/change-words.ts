import type { Say } from '../words/say.ts';
import type { Entry } from './entry.ts';
import { keysOf } from './entry-keys.ts';
import type { Fold } from './fold.ts';
import { lineNames, tell } from './history.ts';

/** What changed, each thing once and in few words, for "1 change since: action point 3". */
export function changeWords(fold: Fold, changes: readonly Entry[], say: Say): readonly string[] {
  const names = lineNames(fold, say);
  const words = changes.map((entry) => {
    const subject = keysOf(entry, 'makes')[0] ?? keysOf(entry, 'refers').at(-1);
    // What concerns a unit as a whole, a decision say, is told by its sentence: the unit's name alone would say too little.
    if (subject === undefined || subject.startsWith('unit:')) return tell(entry, names, say).replace(/\.$/, '');
    return names.object(subject);
  });
  return [...new Set(words)];
}
