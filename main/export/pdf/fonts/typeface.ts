import type { Weight } from '../type-style.ts';
import { faceAt } from './face.ts';
import type { Face } from './face.ts';
import type { FontFiles } from './font-files.ts';

/** The faces a record is set in: which one holds a character, in which order they are asked. */
export interface Typeface {
  readonly main: (weight: Weight) => Face;
  /** The face for one character; null where none of them has it. */
  readonly faceFor: (codePoint: number, weight: Weight) => Face | null;
  /** The face that holds the replacement sign for a character that no face has. */
  readonly replacement: () => Face;
}

const firstEastAsian = 0x2e80;

// One for each set of files: what was shaped with it is remembered beside it.
const known = new Map<string, Typeface>();

/** The typeface made of these files, the same one for the same files. */
export function typeface(files: FontFiles): Typeface {
  const key = [files.regular, files.semiBold, files.fallback, files.eastAsian].join('\n');
  const made = known.get(key) ?? makeTypeface(files);
  known.set(key, made);
  return made;
}

/** Source Sans 3, then DejaVu Sans, then Noto Sans SC: the last is ten megabytes and is opened only for characters that it may hold. */
function makeTypeface(files: FontFiles): Typeface {
  const main = (weight: Weight): Face => faceAt(weight === 'regular' ? files.regular : files.semiBold);
  const replacement = (): Face => faceAt(files.fallback);
  const faceFor = (codePoint: number, weight: Weight): Face | null => {
    if (main(weight).has(codePoint)) return main(weight);
    if (replacement().has(codePoint)) return replacement();
    if (codePoint < firstEastAsian) return null;
    const eastAsian = faceAt(files.eastAsian);
    return eastAsian.has(codePoint) ? eastAsian : null;
  };
  return { main, faceFor, replacement };
}
