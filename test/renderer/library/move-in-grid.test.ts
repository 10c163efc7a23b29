import { describe, expect, it } from 'vitest';
import { cardAfter } from '../../../renderer/library/move-in-grid.ts';

describe('the arrows among cards', () => {
  it.each([
    ['ArrowRight', 0, 1], ['ArrowRight', 6, null], ['ArrowLeft', 0, null], ['ArrowDown', 1, 4], ['ArrowDown', 5, null], ['ArrowUp', 4, 1], ['Home', 4, 0], ['End', 2, 6], ['a', 2, null],
  ])('%s from %i of seven in rows of three', (key, at, to) => {
    expect(cardAfter(key, at, 7, 3)).toBe(to);
  });
});
