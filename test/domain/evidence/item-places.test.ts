import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../domain/evidence/evidence-file.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { itemPlacesWords, placeInFile, readItemPlaces } from '../../../domain/evidence/item-places.ts';
import { locatorSchema, type Locator } from '../../../domain/evidence/locator.ts';
import { readPlaces } from '../../../domain/evidence/read-places.ts';
import { say } from '../building/say.ts';

let count = 0;

function file(name: string, more: Partial<EvidenceFile> = {}): EvidenceFile {
  count += 1;
  const start = String(count).padStart(32, '0');
  return { file: evidenceFileNameSchema.parse(`${start}.${name.split('.').at(-1) ?? ''}`), sha256: start + start, name, size: 1000, ...more };
}

function item(files: readonly EvidenceFile[], written?: EvidenceFile) {
  return { fields: { files, ...(written === undefined ? {} : { written }) } };
}

const [rota, handbook, board, slip, call, form] = [file('Rota.pdf'), file('Handbook; second.pdf'), file('board.jpg'), file('slip.jpg'), file('call.mp3'), file('observation-record.json')];
const region = { kind: 'region', name: 'A', x: 0.1, y: 0.1, width: 0.2, height: 0.2 } as const;

describe('a place that is pointed at', () => {
  it('names its file where another of the item could have such a place', () => {
    expect(placeInFile(item([rota, handbook]), handbook, { kind: 'page', from: 2 })).toEqual({ kind: 'page', from: 2, file: handbook.file });
    expect(placeInFile(item([rota, board]), board, region)).toEqual({ ...region, file: board.file });
    expect(placeInFile(item([file('log.csv')], form), form, { kind: 'paragraph', from: 2 })).toMatchObject({ file: form.file });
  });

  it('names none where it can be in one file only, and where photographs have numbers', () => {
    expect(placeInFile(item([rota, board, call], form), rota, { kind: 'page', from: 2 })).toEqual({ kind: 'page', from: 2 });
    expect(placeInFile(item([call, rota]), call, { kind: 'time', from: 3 })).toEqual({ kind: 'time', from: 3 });
    expect(placeInFile(item([board, slip]), slip, { ...region, page: 2 })).toEqual({ ...region, page: 2 });
    expect(placeInFile(item([board, file('bare.jpg', { redactionOf: board.file, leftOut: 'place' }), rota]), rota, { kind: 'page', from: 1 })).toEqual({ kind: 'page', from: 1 });
    expect(placeInFile(item([rota, handbook]), rota, { kind: 'words', text: 'the margin' })).toEqual({ kind: 'words', text: 'the margin' });
  });

  it('is one that a command takes', () => {
    expect(locatorSchema.safeParse(placeInFile(item([rota, handbook]), rota, { kind: 'page', from: 2 })).success).toBe(true);
    expect(locatorSchema.safeParse({ kind: 'page', from: 2, file: '../Rota.pdf' }).success).toBe(false);
  });
});

describe('places in an item, in words', () => {
  const both = item([rota, handbook]);
  const on = (own: EvidenceFile, from: number): Locator => ({ kind: 'page', from, file: own.file });

  it('say the name of their file where the item has several', () => {
    expect(itemPlacesWords(say, both, [on(rota, 2)])).toBe('Rota.pdf, page 2');
    expect(itemPlacesWords(say, both, [on(rota, 2), on(rota, 3), { ...region, page: 4, file: rota.file }])).toBe('Rota.pdf, pages 2 and 3, page 4, region A');
    expect(itemPlacesWords(say, both, [on(rota, 2), on(handbook, 1)])).toBe('Rota.pdf, page 2; Handbook; second.pdf, page 1');
    expect(itemPlacesWords(say, item([file('log.csv')], form), [{ kind: 'paragraph', from: 2, file: form.file }])).toBe('written account, paragraph 2');
  });

  it('say no name where there is one file, or where none was named', () => {
    expect(itemPlacesWords(say, item([rota]), [on(rota, 2)])).toBe('page 2');
    expect(itemPlacesWords(say, both, [{ kind: 'page', from: 2 }])).toBe('page 2');
    expect(itemPlacesWords(say, both, [on(board, 2)])).toBe('page 2');
    expect(itemPlacesWords(say, both, [])).toBe('whole item');
  });

  it('number the photographs of an item of photographs, and name them beside pages', () => {
    expect(itemPlacesWords(say, item([board, slip]), [{ ...region, page: 2 }])).toBe('photograph 2, region A');
    expect(itemPlacesWords(say, item([board, slip, rota]), [{ ...region, page: 2, file: slip.file }])).toBe('slip.jpg, region A');
    expect(itemPlacesWords(say, item([board, rota]), [{ ...region, page: 2, file: rota.file }])).toBe('Rota.pdf, page 2, region A');
  });
});

describe('places that are typed for an item', () => {
  const both = item([rota, file('Handbook.pdf')]);
  const second = both.fields.files[1]?.file;

  it('may name a file before its own, however it is written', () => {
    expect(readItemPlaces(say, both, 'rota.PDF, pages 2-3')).toEqual([{ kind: 'page', from: 2, to: 3, file: rota.file }]);
    expect(readItemPlaces(say, both, 'Rota.pdf, page 2; Handbook.pdf, page 1')).toEqual([{ kind: 'page', from: 2, file: rota.file }, { kind: 'page', from: 1, file: second }]);
    expect(readItemPlaces(say, both, 'Handbook.pdf, page 1; page 9')).toEqual([{ kind: 'page', from: 1, file: second }, { kind: 'page', from: 9 }]);
  });

  it('are read as ever without one, and where the item has one file', () => {
    for (const text of ['page 2', 'pages 2 and 3; 02:13', 'the margin', '', 'page 0']) expect(readItemPlaces(say, both, text)).toEqual(readPlaces(text));
    expect(readItemPlaces(say, item([rota]), 'Rota.pdf, page 2')).toEqual([{ kind: 'words', text: 'Rota.pdf, page 2' }]);
  });

  it('are refused where one of them cannot be, and stay words where one is no place', () => {
    expect(readItemPlaces(say, both, 'Rota.pdf, page 0')).toBeNull();
    expect(readItemPlaces(say, both, 'Rota.pdf, the  margin')).toEqual([{ kind: 'words', text: 'Rota.pdf, the margin' }]);
  });

  it('say the same again as they are said', () => {
    const place = fc.record({ from: fc.integer({ min: 1, max: 99 }), of: fc.constantFrom(rota.file, second) });
    fc.assert(fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (some) => {
      const places = some.map(({ from, of }): Locator => ({ kind: 'page', from, ...(of === undefined ? {} : { file: of }) }));
      const words = itemPlacesWords(say, both, places);
      expect(itemPlacesWords(say, both, readItemPlaces(say, both, words) ?? [])).toBe(words);
    }));
  });
});
