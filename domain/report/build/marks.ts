import type { Text } from '../text.ts';

/** Done, quietly: "✓ Met". To a reader who listens a mark says its words only. */
export function doneMark(words: string, sign = '✓'): Text {
  return [{ kind: 'text', text: `${sign} ${words}`, emphasis: 'strong', words }];
}

/** Turned down, in a frame: "✘ Not yet". */
export function refusedMark(sign: string, words: string): Text {
  return [{ kind: 'text', text: `${sign} ${words}`, emphasis: 'refused', words }];
}

/** Still open, white on black; the sign is optional. */
export function openMark(words: string, sign = ''): Text {
  return [{ kind: 'text', text: sign === '' ? words : `${sign} ${words}`, emphasis: 'open', words }];
}

/** A sign alone, with the words it stands for. */
export function sign(text: string, words: string): Text {
  return [{ kind: 'text', text, words }];
}
