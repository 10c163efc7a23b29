import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnTwips } from '../../../../main/export/docx/measure.ts';
import { placeCells } from '../../../../main/export/docx/place-cells.ts';
import { cell } from './small-report.ts';

test('cells cover every column once, whatever their spans', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), (spans) => {
      const widths = Array.from({ length: 24 }, (_, at) => at + 1);
      const placed = placeCells(spans.map((span) => cell('x', { span })), widths);
      expect(placed.reduce((sum, { span }) => sum + span, 0)).toBe(24);
      expect(placed.reduce((sum, { width }) => sum + width, 0)).toBe(300);
    }),
  );
});

test('more cells than columns is a fault of the record', () => {
  expect(() => placeCells([cell('a'), cell('b')], [10])).toThrow('more cells');
});

test('columns in twips add up to the whole, without drift', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 60, noNaN: true }), { minLength: 1, maxLength: 40 }), (widths) => {
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(Math.abs(columnTwips(widths).reduce((total, width) => total + width, 0) - (sum * 1440) / 25.4)).toBeLessThanOrEqual(0.51);
    }),
  );
});
