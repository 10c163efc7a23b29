import { describe, expect, it } from 'vitest';
import type { Locator } from '../../../domain/evidence/locator.ts';
import { rowPlaces, withRow } from '../../../renderer/viewer/row-places.ts';

describe('rows that are marked', () => {
  it('are one place where they stand together', () => {
    const marked = [3, 1, 2, 5].reduce<readonly Locator[]>((places, number) => withRow(places, 'line', number), []);
    expect(marked).toEqual([{ kind: 'line', from: 1, to: 3 }, { kind: 'line', from: 5 }]);
  });

  it('are let go by pressing them again, and other places stay', () => {
    expect(withRow([{ kind: 'question', from: 4 }, { kind: 'line', from: 1, to: 3 }], 'line', 2)).toEqual([{ kind: 'question', from: 4 }, { kind: 'line', from: 1 }, { kind: 'line', from: 3 }]);
    expect([...rowPlaces([{ kind: 'line', from: 1, to: 3 }], 'line')]).toEqual([1, 2, 3]);
  });
});
