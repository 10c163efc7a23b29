import type { Canvas } from '../draw/canvas.ts';

/** How firmly a slab holds to the next one: a page may begin between `free` ones; `wish` yields where a whole page is too short; `firm` only where even that does not help. */
export type Bind = 'free' | 'wish' | 'firm';

/** The smallest thing that a page break does not cut: a few lines, a row, a picture. Heights in points. */
export interface Slab {
  readonly height: number;
  /** Room above it, dropped at the top of a page. */
  readonly before: number;
  readonly bind: Bind;
  /** Places in it that links and page numbers refer to. */
  readonly anchors: readonly string[];
  /** Pictures that must be at hand when it is drawn. */
  readonly pictures: readonly string[];
  /** What it belongs to that goes on over a page break. */
  readonly flow: Flow | null;
  /** Printed above it where it begins a page in the middle of its group. */
  readonly continued: PageTop | null;
  readonly draw: (canvas: Canvas, y: number, gap: number) => void;
}

/** Something that may go on over pages: what it repeats at the top of the next, what it draws where it is broken off. */
export interface Flow {
  readonly head: PageTop | null;
  readonly breakOff: (canvas: Canvas, y: number) => void;
  /** The flow around this one. */
  readonly within: Flow | null;
}

/** Something repeated at the top of a page. */
export interface PageTop { readonly height: number; readonly draw: (canvas: Canvas, y: number) => void }

/** A slab with the usual settings. */
export function slab(height: number, draw: Slab['draw'], setting: Partial<Slab> = {}): Slab {
  return { height, before: 0, bind: 'free', anchors: [], pictures: [], flow: null, continued: null, ...setting, draw };
}

/** Slabs with the last one held to what follows. */
export function bindLast(slabs: readonly Slab[], bind: Bind): readonly Slab[] {
  return slabs.map((one, at) => (at === slabs.length - 1 && one.bind !== 'firm' ? { ...one, bind } : one));
}
