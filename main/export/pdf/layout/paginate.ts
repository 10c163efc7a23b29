import type { Canvas } from '../draw/canvas.ts';
import { page } from '../page-style.ts';
import type { Bind, Flow, PageTop, Slab } from './slab.ts';

/** Pages filled with slabs. `anchored` is told on which page of them (from 0) each anchor came to lie. */
export interface Filled {
  readonly pages: readonly FilledPage[];
  readonly anchored: readonly (readonly [anchor: string, page: number])[];
}

/** What stands on a page, in order, and the pictures it needs. */
export interface FilledPage { readonly drawings: readonly ((canvas: Canvas) => void)[]; readonly pictures: readonly string[] }

const tolerance = 0.01;
const strengths: readonly Bind[] = ['wish', 'firm'];

/** Fills pages with slabs, the first from `top` on: no slab is cut, bound ones stay together where a page is high enough. */
export function paginate(slabs: readonly Slab[], top: number): Filled {
  const filler = new PageFiller(top);
  filler.place(slabs, 0);
  return { pages: filler.pages, anchored: filler.anchored };
}

class PageFiller {
  readonly pages: { readonly drawings: ((canvas: Canvas) => void)[]; readonly pictures: string[] }[] = [emptyPage()];
  readonly anchored: [string, number][] = [];
  private y: number;
  private fresh = true;
  private last: Slab | null = null;

  constructor(top: number) {
    this.y = top;
  }

  /** Places slabs, kept together as firmly as `level` still asks for. */
  place(slabs: readonly Slab[], level: number): void {
    for (const chunk of chunks(slabs, level)) {
      if (this.fits(chunk)) this.put(chunk);
      else if (this.fitsOnNewPage(chunk)) {
        this.breakPage(chunk[0]);
        this.put(chunk);
      } else if (chunk.length > 1) this.place(chunk, level + 1);
      else {
        if (!this.fresh) this.breakPage(chunk[0]);
        this.put(chunk);
      }
    }
  }

  private fits(chunk: readonly Slab[]): boolean {
    return this.y + heightOf(chunk, this.fresh) <= page.bottom + tolerance;
  }

  private fitsOnNewPage(chunk: readonly Slab[]): boolean {
    const first = chunk[0];
    return first !== undefined && !this.fresh && page.top + this.headHeight(first) + heightOf(chunk, true) <= page.bottom + tolerance;
  }

  private headHeight(first: Slab): number {
    return this.repeatedAbove(first).reduce((sum, one) => sum + one.height, 0);
  }

  /** What is repeated where `next` begins a page: the heads of all that goes on, and its group's label. */
  private repeatedAbove(next: Slab): PageTop[] {
    const goingOn = goingOnBetween(this.last, next);
    const heads = goingOn.flatMap((flow) => (flow.head === null ? [] : [flow.head]));
    return next.continued === null ? heads : [...heads, next.continued];
  }

  private breakPage(next: Slab | undefined): void {
    const repeated = next === undefined ? [] : this.repeatedAbove(next);
    const bottom = this.y;
    for (const flow of next === undefined ? [] : goingOnBetween(this.last, next).reverse()) {
      this.pages.at(-1)?.drawings.push((canvas) => flow.breakOff(canvas, bottom));
    }
    this.pages.push(emptyPage());
    this.y = page.top;
    this.fresh = true;
    for (const one of repeated) {
      const y = this.y;
      this.pages.at(-1)?.drawings.push((canvas) => one.draw(canvas, y));
      this.y += one.height;
    }
  }

  private put(chunk: readonly Slab[]): void {
    for (const one of chunk) {
      const gap = this.fresh ? 0 : one.before;
      const y = this.y + gap;
      this.pages.at(-1)?.drawings.push((canvas) => one.draw(canvas, y, gap));
      this.pages.at(-1)?.pictures.push(...one.pictures);
      for (const anchor of one.anchors) this.anchored.push([anchor, this.pages.length - 1]);
      this.y = y + one.height;
      this.fresh = this.fresh && one.height === 0;
      this.last = one;
    }
  }
}

function emptyPage(): { readonly drawings: ((canvas: Canvas) => void)[]; readonly pictures: string[] } {
  return { drawings: [], pictures: [] };
}

/** Runs of slabs that are bound at least as firmly as the level asks: 0 wishes count, 1 only firm ones, 2 none. */
function chunks(slabs: readonly Slab[], level: number): Slab[][] {
  const holding = strengths.slice(level);
  const found: Slab[][] = [];
  let open = false;
  for (const one of slabs) {
    const last = found.at(-1);
    if (open && last !== undefined) last.push(one);
    else found.push([one]);
    open = holding.includes(one.bind);
  }
  return found;
}

function heightOf(chunk: readonly Slab[], atTop: boolean): number {
  return chunk.reduce((sum, one, at) => sum + one.height + (atTop && at === 0 ? 0 : one.before), 0);
}

/** Flows that both slabs are in, the outermost first. */
function goingOnBetween(last: Slab | null, next: Slab): Flow[] {
  const around = new Set(chain(last?.flow ?? null));
  return chain(next.flow).filter((flow) => around.has(flow));
}

function chain(flow: Flow | null): Flow[] {
  return flow === null ? [] : [...chain(flow.within), flow];
}
