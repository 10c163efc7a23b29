import { expect, test } from 'vitest';
import { levelsOf } from '../../../../../main/export/pdf/text/direction.ts';

test('a day after a name in Arabic belongs to the sentence, digits inside the name to the name', () => {
  const text = 'Made by سامي 7 الحداد, 13 Nov 2026';
  const levels = levelsOf(text);
  expect(levels?.[text.indexOf('13')]).toBe(0);
  expect(levels?.[text.indexOf(',')]).toBe(0);
  expect(levels?.[text.indexOf('7')]).toBe(2);
  expect(levels?.[text.indexOf('س')]).toBe(1);
  expect(levelsOf('سامي, 13')?.[0]).toBe(1);
  expect(levelsOf('Made by Sam, 13 Nov 2026')).toBeNull();
});
