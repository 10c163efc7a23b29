import type { Canvas } from '../draw/canvas.ts';

/** A page as it will be drawn: what stands on it, in order; which part of the record it belongs to; the pictures it needs. */
export interface LaidPage {
  readonly part: number;
  readonly pictures: readonly string[];
  readonly drawings: readonly ((canvas: Canvas) => void)[];
}
