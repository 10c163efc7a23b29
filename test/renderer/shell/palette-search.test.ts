import { describe, expect, it } from 'vitest';
import { plainWords, type Found, type PaletteGroup } from '../../../renderer/shell/palette-index.ts';
import { searchPalette } from '../../../renderer/shell/palette-search.ts';

function found(id: string, group: PaletteGroup, label: string, more = ''): Found {
  return { id, group, label, shows: { icon: 'link' }, words: plainWords(label), more: plainWords(more), run: () => undefined };
}

const index = [
  found('print', 'do', 'Go to Print'),
  found('goto-4', 'criteria', 'Go to PC 4', 'Claim evidence for Share feedback'),
  found('goto-14', 'criteria', 'Go to PC 14', 'Claim evidence for Keep your customer informed'),
  found('claim-14', 'criteria', 'Claim evidence for PC 14', 'Go to Keep your customer informed'),
  found('e14', 'evidence', 'E14 Claim form of 14 November'),
  found('e2', 'evidence', 'E2 Fiche de réclamation'),
];

function idsFor(typed: string): readonly (readonly string[])[] {
  return searchPalette(index, typed).map(({ found: lines }) => lines.map(({ id }) => id));
}

describe('searching the palette', () => {
  it('takes a number as a whole number', () => {
    expect(idsFor('pc 4')).toEqual([['goto-4']]);
    expect(idsFor('pc 1')).toEqual([]);
  });

  it('puts what is said in the label first, and what else can be done there behind it', () => {
    expect(idsFor('claim 14')[0]).toEqual(['claim-14', 'goto-14']);
  });

  it('shows only what can be done while nothing is typed', () => {
    expect(idsFor(' ')).toEqual([['print']]);
  });

  it('finds without accents', () => {
    expect(idsFor('reclam')).toEqual([['e2']]);
  });

  it('finds among thousands within a key press', () => {
    const many = Array.from({ length: 5000 }, (_, place) => found(`e${place}`, 'evidence', `E${place} Photograph of the handover board ${place}`));
    const began = performance.now();
    expect(searchPalette(many, 'hand 4321')).toEqual([{ group: 'evidence', found: [many[4321]] }]);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
