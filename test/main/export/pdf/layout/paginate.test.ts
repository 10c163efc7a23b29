import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canvas } from '../../../../../main/export/pdf/draw/canvas.ts';
import { paginate } from '../../../../../main/export/pdf/layout/paginate.ts';
import { slab } from '../../../../../main/export/pdf/layout/slab.ts';
import type { Bind, Flow, Slab } from '../../../../../main/export/pdf/layout/slab.ts';
import { page, pageRoom } from '../../../../../main/export/pdf/page-style.ts';

interface Drawn { readonly name: string; readonly page: number; readonly y: number; readonly height: number }

const canvas: Canvas = { text: () => undefined, shape: () => undefined, picture: () => undefined, begin: () => undefined, end: () => undefined, anchor: () => undefined, bookmark: () => undefined };

/** Where slabs, and what is repeated above them, came to stand. */
function drawn(made: (note: (name: string, height: number) => Slab['draw']) => readonly Slab[]): readonly Drawn[] {
  const found: Drawn[] = [];
  let on = 0;
  const note = (name: string, height: number): Slab['draw'] => (_, y) => found.push({ name, page: on, y, height });
  for (const [at, filled] of paginate(made(note), page.top).pages.entries()) {
    on = at;
    for (const draw of filled.drawings) draw(canvas);
  }
  return found;
}

const rows = (count: number, height: number, bind: Bind, flow: Flow | null = null) => (note: (name: string, height: number) => Slab['draw']) =>
  Array.from({ length: count }, (_, at) => slab(height, note(`row ${at}`, height), { bind, flow }));

describe('pages', () => {
  it('hold every slab once, in order, none over another or over the edge', () => {
    const one = fc.record({ height: fc.integer({ min: 1, max: 690 }), before: fc.integer({ min: 0, max: 30 }), bind: fc.constantFrom<Bind>('free', 'wish', 'firm') });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (all) => {
        const stood = drawn((note) => all.map((setting, at) => slab(setting.height, note(String(at), setting.height), setting)));
        expect(stood.map((slabbed) => slabbed.name)).toEqual(all.map((_, at) => String(at)));
        for (const [at, { page: on, y, height }] of stood.entries()) {
          expect(y + height).toBeLessThanOrEqual(page.bottom + 0.02);
          const last = stood[at - 1];
          if (last === undefined || last.page < on) expect(y).toBe(page.top);
          else expect(y).toBeGreaterThanOrEqual(last.y + last.height - 0.001);
        }
      }),
    );
  });

  it('keep bound slabs together where a page can hold them', () => {
    const stood = drawn((note) => [slab(600, note('first', 600)), slab(40, note('heading', 40), { bind: 'firm' }), slab(60, note('row 1', 60), { bind: 'wish' }), slab(60, note('row 2', 60))]);
    expect(stood.map((one) => one.page)).toEqual([0, 1, 1, 1]);
  });

  it('give up wishes before firm bonds where all together are higher than a page', () => {
    const stood = drawn((note) => [slab(30, note('heading', 30), { bind: 'firm' }), slab(400, note('row 1', 400), { bind: 'wish' }), slab(400, note('row 2', 400))]);
    expect(stood.map((one) => one.page)).toEqual([0, 0, 1]);
  });

  it('repeat the head of a table on every page it goes on to, and leave room for it', () => {
    const found: string[] = [];
    const flow: Flow = { head: { height: 30, draw: () => found.push('head') }, breakOff: () => found.push('end'), within: null };
    const stood = drawn(rows(10, 200, 'free', flow));
    expect(stood.map((one) => one.page)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
    expect(stood.filter((one) => one.page > 0 && one.y < page.top + 30)).toEqual([]);
    expect(found).toEqual(['end', 'head', 'end', 'head', 'end', 'head']);
  });

  it('fit a slab of exactly a page', () => {
    expect(drawn(rows(3, pageRoom, 'free')).map((one) => one.page)).toEqual([0, 1, 2]);
  });
});
