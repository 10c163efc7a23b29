import type { Say } from '../../domain/words/say.ts';

/** A key as it is printed on a cap: "mod+Shift+z" is "Ctrl Shift Z". */
export function keyCaps(say: Say, keys: string): string {
  return keys.split('+').map((part) => cap(say, part)).join(' ');
}

function cap(say: Say, part: string): string {
  switch (part) {
    case 'mod': return say('key.ctrl');
    case 'Shift': return say('key.shift');
    case 'Alt': return say('key.alt');
    case 'Escape': return say('key.escape');
    case 'ArrowUp': return '↑';
    case 'ArrowDown': return '↓';
    case 'ArrowLeft': return '←';
    case 'ArrowRight': return '→';
    case ' ': return say('key.space');
    default: return part.length === 1 ? part.toUpperCase() : part;
  }
}
