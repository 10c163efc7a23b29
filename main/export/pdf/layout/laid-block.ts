import { bindLast } from './slab.ts';
import type { Slab } from './slab.ts';

/** A block in slabs, with the room it wants above and below: of two neighbours' rooms the larger counts. */
export interface LaidBlock {
  readonly slabs: readonly Slab[];
  readonly above: number;
  readonly below: number;
  /** It stays with the block before it. */
  readonly withLast: boolean;
}

/** Blocks under each other as one run of slabs. */
export function stack(blocks: readonly LaidBlock[]): readonly Slab[] {
  const slabs: Slab[] = [];
  let below = 0;
  for (const block of blocks) {
    const [first, ...rest] = block.slabs;
    if (first === undefined) continue;
    if (block.withLast) slabs.splice(-1, 1, ...bindLast(slabs.slice(-1), 'firm'));
    slabs.push({ ...first, before: Math.max(below, block.above) }, ...rest);
    below = block.below;
  }
  return slabs;
}
