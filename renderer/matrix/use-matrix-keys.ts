import { useCallback, type KeyboardEvent } from 'react';
import type { MatrixRow } from './matrix-model.ts';

/** The cell one is at: places in the rows and columns. */
export interface Cell { readonly row: number; readonly column: number }

interface Moving {
  readonly cell: Cell;
  readonly rows: readonly MatrixRow[];
  readonly columns: number;
  readonly move: (cell: Cell) => void;
  /** Claims, or withdraws the claim. */
  readonly change: () => void;
  readonly open: () => void;
}

const page = 12;

/** The keys of the grid: arrows, Home and End, Ctrl arrows to the edge, Space to claim or withdraw, Enter to open. */
export function useMatrixKeys({ cell, rows, columns, move, change, open }: Moving): (event: KeyboardEvent) => void {
  return useCallback((event) => {
    const edge = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move({ ...cell, row: edge ? lastRow(rows) : rowFrom(rows, cell.row, 1) }),
      ArrowUp: () => move({ ...cell, row: edge ? firstRow(rows) : rowFrom(rows, cell.row, -1) }),
      ArrowRight: () => move({ ...cell, column: edge ? columns - 1 : Math.min(columns - 1, cell.column + 1) }),
      ArrowLeft: () => move({ ...cell, column: edge ? 0 : Math.max(0, cell.column - 1) }),
      Home: () => move({ row: edge ? firstRow(rows) : cell.row, column: 0 }),
      End: () => move({ row: edge ? lastRow(rows) : cell.row, column: columns - 1 }),
      PageDown: () => move({ ...cell, row: rowFrom(rows, Math.min(rows.length - 1, cell.row + page) - 1, 1) }),
      PageUp: () => move({ ...cell, row: rowFrom(rows, Math.max(0, cell.row - page) + 1, -1) }),
      ' ': change,
      Enter: open,
    };
    const step = event.altKey ? undefined : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  }, [cell, rows, columns, move, change, open]);
}

/** The next criterion in a direction; where there is none, the nearest one the other way. */
function rowFrom(rows: readonly MatrixRow[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) if (rows[at]?.kind === 'criterion') return at;
  return step === 1 ? lastRow(rows) : firstRow(rows);
}

export function firstRow(rows: readonly MatrixRow[]): number {
  return Math.max(0, rows.findIndex(({ kind }) => kind === 'criterion'));
}

function lastRow(rows: readonly MatrixRow[]): number {
  return rows.findLastIndex(({ kind }) => kind === 'criterion');
}
