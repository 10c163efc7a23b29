import { describe, expect, test } from 'vitest';
import { guides, leftOut, source, units } from './documents.ts';
import { guidePieces, labelPieces, plainPieces, unitPieces } from './pieces.ts';
import { tile } from './tile.ts';

const documents = [
  ...units.map(([name, unit]) => [name, unitPieces(unit)] as const),
  ...guides.map(([name, guide]) => [name, guidePieces(guide)] as const),
];

/** Whether `piece` stands in the text as whole words. */
function stands(text: string, piece: string): boolean {
  return ` ${text} `.split(piece).some((before, place, all) => place < all.length - 1 && !/[\p{L}\p{N}.]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(all[place + 1] ?? ''));
}

describe.each(documents)('%s', (name, pieces) => {
  test('every word of the published text is in the data or left out with a reason', () => {
    const text = source(name);
    const { reached } = tile(text, [...pieces, ...leftOut(name).map((left) => left.text)]);
    expect(text.slice(reached, reached + 120)).toBe('');
  });

  test('nothing is said to be left out that is not there', () => {
    const { used } = tile(source(name), [...pieces, ...leftOut(name).map((left) => left.text)]);
    expect(leftOut(name).filter(({ text }) => !used.has(text))).toEqual([]);
  });
});

test.each(units)('%s: every text of the data stands in the published text', (name, unit) => {
  const text = source(name);
  expect(plainPieces(unit).filter((piece) => !stands(text, piece))).toEqual([]);
  expect(labelPieces(unit).filter((ways) => !ways.some((way) => stands(text, way)))).toEqual([]);
  expect(unit.rules.filter(({ sentence }) => !stands(text, sentence))).toEqual([]);
});

test.each(guides)('%s: every text of the guide stands in the published text', (name, guide) => {
  const text = source(name);
  expect(guidePieces(guide).filter((piece) => !stands(text, piece))).toEqual([]);
});

test.each(units.filter(([, unit]) => unit.rules.length > 0))('%s: every sentence that the form prints over its lists is a rule', (_name, unit) => {
  const { sufficiency = [], performance = [], scope = [], scopeAfter = [], knowledge = [] } = unit.introductions;
  const printed = [...sufficiency, ...performance, ...scope, ...scopeAfter, ...knowledge].join(' ');
  const { reached } = tile(printed, unit.rules.map(({ sentence }) => sentence));
  expect(printed.slice(reached)).toBe('');
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

test.each(units)('%s: days are the printed days', (_name, { metadata: { approved, approvedAsPrinted, reviewDate, reviewDateAsPrinted } }) => {
  for (const [iso, printed] of [[approved, approvedAsPrinted], [reviewDate, reviewDateAsPrinted]]) {
    const [day = '', month = '', year = ''] = (printed ?? '').split(' ');
    expect(iso).toBe(printed === undefined ? undefined : `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`);
  }
});
