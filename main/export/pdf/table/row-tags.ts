import type { Canvas } from '../draw/canvas.ts';
import type { Tag } from '../draw/tag.ts';
import type { LaidCell } from './laid-row.ts';

/** Tags of a table's rows: made in order before a row is drawn, ended after its last line. */
export interface TableTags {
  readonly head: (canvas: Canvas, cells: readonly LaidCell[]) => readonly Tag[];
  readonly endHead: (canvas: Canvas) => void;
  readonly beginRow: (canvas: Canvas, row: number) => void;
  readonly cellsOf: (row: number) => readonly Tag[];
  readonly endRow: (canvas: Canvas, row: number) => void;
}
