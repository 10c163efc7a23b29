import { plainWords, type Found, type PaletteGroup } from './palette-index.ts';

/** How many of each group show at most; without words only what can be done. */
const most: Readonly<Record<PaletteGroup, number>> = { do: 6, criteria: 7, evidence: 6 };

export interface FoundGroup { readonly group: PaletteGroup; readonly found: readonly Found[] }

/** What goes by these words, best first within its group, the group with the best first. Every word must begin a word of it; a number must be one. */
export function searchPalette(index: readonly Found[], typed: string): readonly FoundGroup[] {
  const wanted = plainWords(typed).trim().split(' ').filter((word) => word !== '');
  if (wanted.length === 0) return [{ group: 'do', found: index.filter(({ group }) => group === 'do').slice(0, 14) }];
  const scored = index.flatMap((found, place) => {
    const score = scoreOf(found, wanted);
    return score === null ? [] : [{ found, score, place }];
  });
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  const groups = [...new Set(scored.map(({ found }) => found.group))];
  return groups.map((group) => ({ group, found: scored.filter(({ found }) => found.group === group).slice(0, most[group]).map(({ found }) => found) }));
}

/** Words of the label count more than those of the text, whole words more than beginnings; null where one is missing. */
function scoreOf({ words, more }: Found, wanted: readonly string[]): number | null {
  let score = 0;
  for (const word of wanted) {
    if (`${words} `.includes(` ${word} `)) score += 4;
    else if (/^\d+$/.test(word)) return null;
    else if (words.includes(` ${word}`)) score += 3;
    else if (more.includes(` ${word}`)) score += 1;
    else return null;
  }
  return score;
}
