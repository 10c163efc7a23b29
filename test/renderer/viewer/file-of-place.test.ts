import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../domain/portfolio/portfolio.ts';
import { fileOfPlace, placesInFile } from '../../../renderer/viewer/file-of-place.ts';
import { PortfolioBuilder } from '../../domain/building/portfolio-builder.ts';

function files(...names: readonly string[]): readonly Evidence['fields']['files'][number][] {
  return names.map((name, place) => {
    const start = String(place + 1).repeat(32);
    return { file: `${start}.${name.split('.')[1] ?? ''}` as Evidence['fields']['files'][number]['file'], sha256: start + start, name, size: 1 };
  });
}

function itemWith(own: Evidence['fields']['files']): Evidence {
  const builder = new PortfolioBuilder();
  builder.add('E1', { method: 'product', files: own });
  const item = builder.portfolio.evidence.get(builder.id('E1'));
  if (item === undefined) throw new Error('not added');
  return item;
}

describe('the file that a place is in', () => {
  const own = files('rota.pdf', 'handbook.pdf', 'board.jpg', 'call.mp3');
  const [rota, handbook, board, call] = own;
  const item = itemWith(own);

  it('is the one that it names, else the first that could have it', () => {
    expect(fileOfPlace(item, own, { kind: 'page', from: 2, ...(handbook === undefined ? {} : { file: handbook.file }) })).toBe(handbook);
    expect(fileOfPlace(item, own, { kind: 'page', from: 2 })).toBe(rota);
    expect(fileOfPlace(item, own, { kind: 'time', from: 2 })).toBe(call);
    expect(fileOfPlace(item, own, { kind: 'photograph', from: 1 })).toBe(board);
  });

  it('is what was made from the one that it names, where that is what is here', () => {
    if (handbook === undefined) throw new Error('no handbook');
    const copy = { ...handbook, file: `${'9'.repeat(32)}.pdf` as typeof handbook.file, redactionOf: handbook.file };
    expect(fileOfPlace(item, [copy], { kind: 'page', from: 2, file: handbook.file })).toBe(copy);
  });

  it('shows it there and in no other', () => {
    if (rota === undefined || handbook === undefined) throw new Error('no files');
    const shown = [{ id: 'one', label: 'PC 1', state: 'claimed' as const, places: [{ kind: 'page' as const, from: 2, file: handbook.file }, { kind: 'page' as const, from: 3 }] }];
    expect(placesInFile(shown, rota)[0]?.places).toEqual([{ kind: 'page', from: 3 }]);
    expect(placesInFile(shown, handbook)[0]?.places).toEqual(shown[0]?.places);
  });
});
