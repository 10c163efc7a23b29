/** How a stretch of text is set: from left to right in Calibri, from right to left, in a Chinese face, or as a sign that Calibri lacks. */
export type Script = 'latin' | 'right-to-left' | 'east-asian' | 'sign';

export interface Stretch { readonly script: Script; readonly text: string }

// What Calibri has for certain: Latin, Greek, Cyrillic, ordinary punctuation, and the signs of Windows' old list of glyphs (WGL4).
const allLatin = /^[\u0000-\u058F\u1E00-\u1FFF\u2010-\u2026\u2030-\u203A\u20A0-\u20BF\u2190-\u2195\u25A0\u25A1\u25AA\u25AB\u25B2\u25BA\u25BC\u25C4\u25CA\u25CB\u25CF]*$/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F]/u;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const sign = /[\u2190-\u21FF\u2300-\u2BFF\p{Emoji_Presentation}\uFE0F\u200D]/u;
const letter = /\p{L}/u;
const mark = /\p{M}/u;

/** Cuts a text where its script changes, in reading order. Spaces, digits and points between two words from right to left belong to them. */
export function stretches(text: string): readonly Stretch[] {
  if (text === '') return [];
  if (allLatin.test(text)) return [{ script: 'latin', text }];
  return joinRightToLeft(cut(text));
}

/** Whether the first letter with a direction runs from right to left. */
export function beginsRightToLeft(text: string): boolean {
  const first = letter.exec(text);
  return first !== null && rightToLeft.test(first[0]);
}

function cut(text: string): Stretch[] {
  const found: { script: Script; text: string }[] = [];
  for (const character of text) {
    const last = found.at(-1);
    const script = last !== undefined && mark.test(character) && !rightToLeft.test(character) && character !== '\uFE0F' ? last.script : scriptOf(character);
    if (last?.script === script) last.text += character;
    else found.push({ script, text: character });
  }
  return found;
}

function scriptOf(character: string): Script {
  if (rightToLeft.test(character)) return 'right-to-left';
  if (eastAsian.test(character)) return 'east-asian';
  return sign.test(character) && !allLatin.test(character) ? 'sign' : 'latin';
}

function joinRightToLeft(cuts: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [at, stretch] of cuts.entries()) {
    const last = joined.at(-1);
    const between = stretch.script === 'latin' && !letter.test(stretch.text) && cuts[at + 1]?.script === 'right-to-left';
    if (last?.script === 'right-to-left' && (between || stretch.script === 'right-to-left')) joined[joined.length - 1] = { script: 'right-to-left', text: last.text + stretch.text };
    else joined.push(stretch);
  }
  return joined;
}
