import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { Icon } from '../look/icon.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { MatrixDock } from './matrix-dock.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixList } from './matrix-list.tsx';
import { claimable, matrixColumns, matrixRows } from './matrix-model.ts';
import { useClaimCell } from './use-claim-cell.ts';
import { firstRow, useMatrixKeys, type Cell } from './use-matrix-keys.ts';
import { useSteady } from './use-steady.ts';
import './matrix.css';

/** The whole at a glance: evidence across, criteria down; claimed and withdrawn by keyboard. */
export function MatrixScreen() {
  const say = useSay();
  const view = usePortfolio();
  const { place, go } = usePlace();
  const [shown, setShown] = useState<UnitId | null>((place.kind === 'matrix' ? place.unit : undefined) ?? [...view.units.keys()][0] ?? null);
  const [asList, setAsList] = useState(false);
  const rows = useMemo(() => matrixRows(view, shown, say), [view, shown, say]);
  const items = useSteady(claimable(view));
  const columns = useMemo(() => matrixColumns(items), [items]);
  const [asked, setCell] = useState<Cell>({ row: 0, column: 0 });
  const cell = useMemo(() => ({ row: rows[asked.row]?.kind === 'criterion' ? asked.row : firstRow(rows), column: Math.max(0, Math.min(asked.column, columns.length - 1)) }), [asked, rows, columns]);
  const row = rows[cell.row];
  const evidence = columns[cell.column];
  const claimCell = useClaimCell();
  const may = view.who !== null && view.who.role !== 'internal-quality-assurer' && view.who.role !== 'external-quality-assurer';
  const change = useCallback(() => { if (may && row?.kind === 'criterion' && evidence !== undefined) claimCell(row, evidence); }, [may, row, evidence, claimCell]);
  const open = useCallback(() => { if (evidence !== undefined) go({ kind: 'evidence', evidence: evidence.id }); }, [evidence, go]);
  const onKey = useMatrixKeys({ cell, rows, columns: columns.length, move: setCell, change, open });
  useCommands([{ id: 'matrix-list', label: say(asList ? 'matrix.as-grid' : 'matrix.as-list'), keys: 'l', icon: 'list', run: () => setAsList(!asList) }]);
  return (
    <div className="panel solo">
      <main className="main matrix">
        <div className="head row wrap">
          <h1>{say('rail.matrix')}</h1>
          <UnitSwitch shown={shown} onShown={setShown} />
          <button type="button" className="btn quiet end" aria-pressed={asList} onClick={() => setAsList(!asList)}><Icon name="list" />{say('matrix.as-list')} <kbd className="k">L</kbd></button>
        </div>
        <MatrixLegend />
        {columns.length === 0 ? <NoEvidence onAdd={() => go({ kind: 'evidence', adding: true })} />
          : asList ? <MatrixList rows={rows} /> : <MatrixGrid rows={rows} columns={columns} cell={cell} onKey={onKey} onCell={setCell} onOpen={open} />}
        {!asList && row?.kind === 'criterion' && evidence !== undefined ? <MatrixDock row={row} evidence={evidence} onOpen={open} onChange={change} may={may} /> : null}
      </main>
    </div>
  );
}

function UnitSwitch({ shown, onShown }: { readonly shown: UnitId | null; readonly onShown: (unit: UnitId | null) => void }) {
  const say = useSay();
  const { units } = usePortfolio();
  const each = [...units].map(([id, unit]) => ({ value: id, label: unitTitle(unit) }));
  const data = units.size > 1 ? [...each, { value: 'all', label: say('matrix.all-units') }] : each;
  return <SegmentedControl size="xs" aria-label={say('rail.units')} value={shown ?? 'all'} onChange={(value) => onShown([...units.keys()].find((id) => id === value) ?? null)} data={data} />;
}

function NoEvidence({ onAdd }: { readonly onAdd: () => void }) {
  const say = useSay();
  const add = <button type="button" className="btn primary" onClick={onAdd}>{say('matrix.empty.add')}</button>;
  return <div className="pad"><EmptyState icon="grid" title={say('matrix.empty.title')} action={add}>{say('matrix.empty')}</EmptyState></div>;
}
