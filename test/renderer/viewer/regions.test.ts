import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatorSchema } from '../../../domain/evidence/locator.ts';
import { boxBetween, nextRegionName, nudged, regionsOn } from '../../../renderer/viewer/regions.ts';
import type { ShownPlace } from '../../../renderer/viewer/shown-place.ts';

const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.1 };
const shown = (id: string, name: string, page?: number): ShownPlace => ({ id, label: id, state: 'claimed', places: [{ kind: 'region', name, ...(page === undefined ? {} : { page }), ...box }] });

describe('regions', () => {
  it('that are the same rectangle show once, with all that stands on them', () => {
    const [one, ...others] = regionsOn([shown('PC 1', 'A'), shown('PC 2', 'A')], 1);
    expect(one?.on.map(({ id }) => id)).toEqual(['PC 1', 'PC 2']);
    expect(others).toEqual([]);
  });

  it('show on their own page, those without one on the first', () => {
    expect(regionsOn([shown('PC 1', 'A'), shown('PC 2', 'B', 2)], 2).map(({ region }) => region.name)).toEqual(['B']);
    expect(regionsOn([shown('PC 1', 'A'), shown('PC 2', 'B', 2)], 1).map(({ region }) => region.name)).toEqual(['A']);
  });

  it('get the first letter that none has, in words or drawn', () => {
    const said: ShownPlace = { id: 'PC 3', label: 'PC 3', state: 'accepted', places: [{ kind: 'words', text: 'photograph 1, region B' }] };
    expect(nextRegionName([shown('PC 1', 'A'), said])).toBe('C');
    expect(nextRegionName([])).toBe('A');
  });

  it('stay on their page however they are drawn, moved and sized', () => {
    const point = fc.record({ x: fc.double({ min: -2, max: 3, noNaN: true }), y: fc.double({ min: -2, max: 3, noNaN: true }) });
    const step = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(fc.property(point, point, fc.array(fc.tuple(step, step, fc.constantFrom('move' as const, 'size' as const)), { maxLength: 8 }), (a, b, steps) => {
      const made = steps.reduce((at, [dx, dy, how]) => nudged(at, dx, dy, how), boxBetween(a, b));
      expect(made.x + made.width).toBeLessThanOrEqual(1);
      expect(made.y + made.height).toBeLessThanOrEqual(1);
      expect(locatorSchema.safeParse({ kind: 'region', name: 'A', ...made }).success).toBe(true);
    }), { seed: 4079 });
  });
});
