import { expect, test } from 'vitest';
import { freeName } from '../../../main/portfolio/free-name.ts';

test('a name that is taken gets a number, and stays short enough', () => {
  expect(freeName('Sam Okafor', [])).toBe('Sam Okafor');
  expect(freeName('Sam Okafor', ['sam okafor', 'Sam Okafor (2)'])).toBe('Sam Okafor (3)');
  const long = 'x'.repeat(60);
  expect(freeName(long, [long])).toBe(`${'x'.repeat(56)} (2)`);
});

test('names that differ only in how their letters are put together are the same name', () => {
  expect(freeName('Łukasz Ŵyn', ['Łukasz Ŵyn'.normalize('NFD')])).toBe('Łukasz Ŵyn (2)');
});
