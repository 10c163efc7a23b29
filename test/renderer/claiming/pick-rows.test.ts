import { describe, expect, it } from 'vitest';
import { isFound } from '../../../renderer/claiming/folded-search.ts';
import { rowsOf } from '../../../renderer/claiming/pick-rows.ts';

describe('a list to pick from', () => {
  it('puts a heading wherever the group changes, and counts items alone', () => {
    const rows = rowsOf([{ id: 'a', group: 'One' }, { id: 'b', group: 'One' }, { id: 'c', group: 'Two' }]);
    expect(rows.map((row) => (row.kind === 'heading' ? row.words : `${row.place} ${row.item.id}`))).toEqual(['One', '0 a', '1 b', 'Two', '2 c']);
  });

  it('has no headings where nothing is grouped', () => {
    expect(rowsOf([{ id: 'a', group: '' }, { id: 'b', group: '' }]).every(({ kind }) => kind === 'item')).toBe(true);
  });

  it('finds by every word, in any order and whatever the case', () => {
    expect(isFound('problems SPOT', ['PC 3', 'Spot customer service problems'])).toBe(true);
    expect(isFound('spot nothing', ['PC 3', 'Spot customer service problems'])).toBe(false);
    expect(isFound('  ', ['anything'])).toBe(true);
  });
});
