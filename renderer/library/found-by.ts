import type { ShelfEntry } from '../../main/electron/contract/library.ts';

/** Whether each word that was typed begins a word of these texts; accents and case do not matter. */
export function wordsBeginIn(texts: readonly string[], words: string): boolean {
  const text = ` ${plain(texts.join(' '))}`;
  return plain(words).split(/\s+/).every((word) => word === '' || text.includes(` ${word}`));
}

/** The portfolios that are looked for: by name, unit or folder. */
export function foundBy(portfolios: readonly ShelfEntry[], words: string): readonly ShelfEntry[] {
  if (words.trim() === '') return portfolios;
  return portfolios.filter(({ candidate, path, units }) => wordsBeginIn([candidate, path.replaceAll(/[\\/]/g, ' '), ...units.flatMap(({ code, title }) => [code ?? '', title])], words));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
