/** A phrase found at the beginning of a text: what it stands for, and how many characters it takes. */
export interface FoundPhrase<T> { readonly meaning: T; readonly length: number }

/** Finds the phrases that a text begins with, the longest first. */
export type PhraseBook<T> = (text: string) => readonly FoundPhrase<T>[];

/** No phrase is longer than this. */
const mostCharacters = 140;
const mostWords = 16;

/**
 * Makes a book of phrases. "(a|b)" in a phrase stands for either, "[a|b]" for either or nothing. Case, punctuation and the kind of
 * apostrophe do not count, so that "Scope/Range:" is "scope range".
 */
export function phraseBook<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseBook<T> {
  const meanings = new Map<string, T>();
  for (const [meaning, phrases] of entries) for (const phrase of phrases) for (const one of spelledOut(phrase)) if (!meanings.has(one)) meanings.set(one, meaning);
  const firstWords = new Set([...meanings.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
  return (text) => {
    const found: FoundPhrase<T>[] = [];
    let phrase = '';
    for (const { word, end } of wordsAt(text)) {
      if (phrase === '' && !firstWords.has(word)) return found;
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      const meaning = meanings.get(phrase);
      if (meaning !== undefined) found.unshift({ meaning, length: end });
    }
    return found;
  };
}

/** Every way to read the brackets of a phrase. */
function spelledOut(phrase: string): readonly string[] {
  const bracket = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/u.exec(phrase);
  if (bracket === null) return [phrase.trim().replaceAll(/ {2,}/gu, ' ')];
  const [whole, either, optional] = bracket;
  const choices = either === undefined ? [...(optional ?? '').split('|'), ''] : either.split('|');
  return choices.flatMap((choice) => spelledOut(phrase.slice(0, bracket.index) + choice + phrase.slice(bracket.index + whole.length)));
}

/** The first words of a text in small letters, each with where it ends; a word ends where a capital begins inside it. */
function* wordsAt(text: string): Generator<{ readonly word: string; readonly end: number }> {
  const words = /\p{Lu}+(?!\p{Ll})[\p{L}’']*|\p{Lu}?[\p{Ll}’']+|\p{Lu}|\d+/gu;
  const head = text.slice(0, mostCharacters);
  for (let count = 0; count < mostWords; count += 1) {
    const match = words.exec(head);
    if (match === null) return;
    yield { word: match[0].toLowerCase().replaceAll('’', "'"), end: match.index + match[0].length };
  }
}
