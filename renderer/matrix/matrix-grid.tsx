import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixLine } from './matrix-line.tsx';
import type { MatrixRow } from './matrix-model.ts';
import { useRem } from '../parts/use-rem.ts';
import type { Cell } from './use-matrix-keys.ts';

interface Grid {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Evidence[];
  readonly cell: Cell;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCell: (cell: Cell) => void;
  readonly onOpen: () => void;
}

/** Sizes in rem: a row, a column, and what stays in sight at the sides. */
const sizes = { row: 1.6875, head: 3.875, column: 2.75 };

/** An ARIA grid that draws only what can be seen, in both directions; it is one tab stop and names the cell one is at. */
export function MatrixGrid({ rows, columns, cell, onKey, onCell, onOpen }: Grid) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useId();
  const rem = useRem();
  const across = useVirtualizer({ useFlushSync: false, horizontal: true, count: columns.length, getScrollElement: () => scroller.current, estimateSize: () => sizes.column * rem, overscan: 4, scrollPaddingStart: 24 * rem, scrollPaddingEnd: 10 * rem });
  const down = useVirtualizer({ useFlushSync: false, count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => sizes.row * rem, overscan: 6, scrollPaddingStart: (sizes.head + sizes.row) * rem, scrollPaddingEnd: sizes.row * rem });
  useMeasured(rem, across, down);
  useEffect(() => {
    down.scrollToIndex(cell.row);
    across.scrollToIndex(cell.column);
  }, [cell.row, cell.column, down, across]);
  const seen = across.getVirtualItems();
  const before = seen[0]?.start ?? 0;
  const after = across.getTotalSize() - (seen.at(-1)?.end ?? 0);
  const [first, last] = [seen[0]?.index ?? 0, seen.at(-1)?.index ?? -1];
  const { references } = usePortfolio();
  const shown = useMemo(() => columns.slice(first, last + 1).map((evidence, place) => ({ index: first + place, evidence, reference: references.get(evidence.id) ?? evidence.reference })), [columns, first, last, references]);
  return (
    <div ref={scroller} className="mx" role="grid" tabIndex={0} aria-label={say('matrix.name')} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 2} aria-activedescendant={`${ids}-${cell.row}-${cell.column}`} onKeyDown={onKey}>
      <div className="mx-all" role="presentation" style={{ height: down.getTotalSize() + sizes.head * rem }}>
        <MatrixHead rows={rows} count={columns.length} shown={shown} before={before} after={after} at={cell.column} />
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          const at = cell.row === index ? cell.column : null;
          return row === undefined ? null : (
            <MatrixLine
              key={row.key} ids={ids} row={row} index={index} top={start + sizes.head * rem} shown={shown} before={before} after={after}
              at={at} crossed={cell.column} last={columns.length + 2} onCell={onCell} onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Sizes follow the text size. */
function useMeasured(rem: number, ...virtualizers: readonly Virtualizer<HTMLDivElement, Element>[]): void {
  const measured = useRef(rem);
  useEffect(() => {
    if (measured.current === rem) return;
    measured.current = rem;
    for (const one of virtualizers) one.measure();
  });
}
