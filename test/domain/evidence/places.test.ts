import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatorSchema, type Locator } from '../../../domain/evidence/locator.ts';
import { placesWords, timeWords } from '../../../domain/evidence/locator-words.ts';
import { readPlaces } from '../../../domain/evidence/read-places.ts';
import { say } from '../building/say.ts';

describe('reading places', () => {
  const read: readonly (readonly [string, readonly Locator[]])[] = [
    ['page 4', [{ kind: 'page', from: 4 }]],
    ['pages 2-3', [{ kind: 'page', from: 2, to: 3 }]],
    ['p4', [{ kind: 'page', from: 4 }]],
    ['pp. 2–5', [{ kind: 'page', from: 2, to: 5 }]],
    ['02:13 to 03:40', [{ kind: 'time', from: 133, to: 220 }]],
    ['1:02:03', [{ kind: 'time', from: 3723 }]],
    ['75:10', [{ kind: 'time', from: 4510 }]],
    ['paragraph 2', [{ kind: 'paragraph', from: 2 }]],
    ['lines 3 to 7', [{ kind: 'line', from: 3, to: 7 }]],
    ['line 2, 07:15', [{ kind: 'line', from: 2 }, { kind: 'clock', from: '07:15' }]],
    ['lines 3 to 7, 17:42 to 18:10', [{ kind: 'line', from: 3, to: 7 }, { kind: 'clock', from: '17:42', to: '18:10' }]],
    ['lines 1, 2 and 6', [{ kind: 'line', from: 1 }, { kind: 'line', from: 2 }, { kind: 'line', from: 6 }]],
    ['question 4', [{ kind: 'question', from: 4 }]],
    ['questions 1 and 2, 00:40 to 03:10', [{ kind: 'question', from: 1 }, { kind: 'question', from: 2 }, { kind: 'time', from: 40, to: 190 }]],
    ['row 11 to 19', [{ kind: 'row', from: 11, to: 19 }]],
    ['Pages 2 and 3, rows 11 to 19', [{ kind: 'page', from: 2 }, { kind: 'page', from: 3 }, { kind: 'row', from: 11, to: 19 }]],
    ['page 1 and paragraph 2', [{ kind: 'page', from: 1 }, { kind: 'paragraph', from: 2 }]],
    ['photograph 1, region A', [{ kind: 'words', text: 'photograph 1, region A' }]],
    ['the board behind the desk', [{ kind: 'words', text: 'the board behind the desk' }]],
    ['4', [{ kind: 'words', text: '4' }]],
    ['whole item', []],
  ];
  for (const [text, places] of read) {
    it(`reads “${text}”`, () => expect(readPlaces(text)).toEqual(places));
  }

  it('refuses what looks like a place and cannot be one', () => {
    for (const text of ['', '   ', 'page 0', 'pages 7 to 3', '03:40 to 02:13', '00:75', 'x'.repeat(501)]) expect([text, readPlaces(text)]).toEqual([text, null]);
  });

  it('takes times as the time of day where asked to', () => {
    expect(readPlaces('07:15', 'time-of-day')).toEqual([{ kind: 'clock', from: '07:15' }]);
  });

  it('gives only places that a command takes, and never throws', () => {
    const place = fc.stringMatching(/^((pages?|p|lines?|row|q) ?)?[0-9]{1,9}(( to |-)[0-9:]{1,8})?$/);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(place, { maxLength: 4 }).map((parts) => parts.join(', '))), (text) => {
      for (const locator of readPlaces(text) ?? []) expect(locatorSchema.safeParse(locator)).toMatchObject({ success: true });
    }));
  });
});

describe('places in words', () => {
  it('are as the record prints them', () => {
    expect(placesWords(say, [])).toBe('whole item');
    expect(placesWords(say, [{ kind: 'page', from: 4 }])).toBe('page 4');
    expect(placesWords(say, [{ kind: 'page', from: 2, to: 3 }, { kind: 'row', from: 11, to: 19 }])).toBe('pages 2 and 3, rows 11 to 19');
    expect(placesWords(say, [{ kind: 'line', from: 1 }, { kind: 'line', from: 2 }, { kind: 'line', from: 6 }])).toBe('lines 1, 2 and 6');
    expect(placesWords(say, [{ kind: 'line', from: 3, to: 7 }, { kind: 'clock', from: '17:42', to: '18:10' }])).toBe('lines 3 to 7, 17:42 to 18:10');
    expect(placesWords(say, [{ kind: 'time', from: 250, to: 445 }])).toBe('04:10 to 07:25');
    expect(placesWords(say, [{ kind: 'photograph', from: 2 }, { kind: 'region', name: 'B', x: 0, y: 0, width: 0.5, height: 0.5 }])).toBe('photograph 2, region B');
    expect(placesWords(say, [{ kind: 'words', text: 'the board' }])).toBe('the board');
  });

  it('run neighbours together', () => {
    expect(placesWords(say, [{ kind: 'page', from: 3 }, { kind: 'page', from: 2 }, { kind: 'page', from: 4, to: 5 }])).toBe('pages 2 to 5');
    expect(placesWords(say, [{ kind: 'page', from: 3 }, { kind: 'page', from: 3 }])).toBe('page 3');
  });

  it('count recordings in hours where they are that long', () => {
    expect([timeWords(0), timeWords(133), timeWords(3723)]).toEqual(['00:00', '02:13', '1:02:03']);
  });

  it('can be read back', () => {
    for (const text of ['page 4', 'pages 2 and 3', 'lines 3 to 7, 17:42 to 18:10', '04:10 to 07:25', 'questions 1 to 4']) expect(placesWords(say, readPlaces(text) ?? [])).toBe(text);
  });
});
