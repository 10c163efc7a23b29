import { expect, test } from 'vitest';
import { breakableParts } from '../../../../../main/export/pdf/text/break-opportunities.ts';

test('a string of thousands of characters comes in pieces, so that each of its lines measures a piece and not the rest', () => {
  const parts = breakableParts('w'.repeat(20_000));
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(400);
  expect(parts.join('')).toBe('w'.repeat(20_000));
});

test('no piece ends within a character', () => {
  const family = '👩‍👩‍👧';
  const parts = breakableParts(family.repeat(200));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => part.length % family.length === 0)).toBe(true);
  expect(parts.join('')).toBe(family.repeat(200));
});

test('words break where the rules of the script say, and ordinary ones nowhere', () => {
  expect(breakableParts('handover')).toEqual(['handover']);
  expect(breakableParts('night-shift')).toEqual(['night-', 'shift']);
  expect(breakableParts('8–12')).toEqual(['8–12']);
});
