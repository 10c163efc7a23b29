import { describe, expect, it } from 'vitest';
import type { ShelfEntry } from '../../../main/electron/contract/library.ts';
import { nextSteps, standingOf } from '../../../renderer/library/next-steps.ts';

function entry(id: string, more: Partial<ShelfEntry> = {}): ShelfEntry {
  return { id, path: `/home/${id}`, candidate: id, units: [{ code: 'WM57', title: 'Resolve problems' }], coverage: { claimed: 0, accepted: 0, of: 27 }, lastDay: null, here: true, ...more };
}

describe('how a portfolio stands', () => {
  it.each([
    ['unit', entry('a', { units: [] })],
    ['unknown', entry('a', { coverage: null })],
    ['start', entry('a')],
    ['wait', entry('a', { coverage: { claimed: 9, accepted: 4, of: 27 } })],
    ['gaps', entry('a', { coverage: { claimed: 9, accepted: 9, of: 27 } })],
    ['finish', entry('a', { coverage: { claimed: 27, accepted: 27, of: 27 } })],
  ])('%s', (kind, known) => {
    expect(standingOf(known).kind).toBe(kind);
  });

  it('counts what waits and what is missing', () => {
    expect(standingOf(entry('a', { coverage: { claimed: 9, accepted: 4, of: 27 } }))).toEqual({ kind: 'wait', count: 5 });
    expect(standingOf(entry('a', { coverage: { claimed: 9, accepted: 9, of: 27 } }))).toEqual({ kind: 'gaps', count: 18 });
  });
});

describe('what to do next', () => {
  it('begins with the portfolio that was open last, then goes by what waits most', () => {
    const waits = (id: string, count: number): ShelfEntry => entry(id, { coverage: { claimed: count + 2, accepted: 2, of: 27 } });
    expect(nextSteps([entry('last'), waits('few', 2), waits('many', 9), entry('begun')]).map(({ entry: { id } }) => id)).toEqual(['last', 'many', 'few', 'begun']);
  });

  it('leaves out what is away, copies, and what is done elsewhere, and offers four at most', () => {
    const done = entry('done', { coverage: { claimed: 27, accepted: 27, of: 27 } });
    const all = [entry('a'), entry('a', { path: '/copy' }), entry('away', { here: false }), done, entry('b'), entry('c'), entry('d'), entry('e')];
    expect(nextSteps(all).map(({ entry: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
