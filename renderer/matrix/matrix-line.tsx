import { memo } from 'react';
import { criterionShows, claimShows } from '../parts/shown-states.ts';
import { StateGlyph, StateWord } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import type { ShownColumn } from './matrix-head.tsx';
import { claimIn, type CriterionRow, type MatrixRow } from './matrix-model.ts';
import type { Cell } from './use-matrix-keys.ts';

interface Line {
  readonly ids: string;
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly shown: readonly ShownColumn[];
  readonly before: number;
  readonly after: number;
  /** The column one is at, in this row; null in all others. */
  readonly at: number | null;
  /** The column one is at, in whatever row. */
  readonly crossed: number;
  readonly last: number;
  readonly onCell: (cell: Cell) => void;
  readonly onOpen: () => void;
}

/** One row: a heading, or a criterion with its cells and how it stands. */
export const MatrixLine = memo(function MatrixLine(line: Line) {
  const { row, index, top } = line;
  if (row.kind === 'group') return <div className="mx-row" role="row" aria-rowindex={index + 2} style={{ top }}><div className="gr" role="rowheader" aria-colspan={line.last}>{row.heading}</div></div>;
  return (
    <div className={`mx-row${line.at === null ? '' : ' x'}`} role="row" aria-rowindex={index + 2} style={{ top }}>
      <div className="cr" role="rowheader" aria-colindex={1} title={row.criterion.text}><span className="lbl">{row.criterion.printed}</span><span className="q cut">{row.criterion.text}</span></div>
      <i role="presentation" style={{ width: line.before }} />
      {line.shown.map((column) => <MatrixCell key={column.evidence.id} row={row} column={column} line={line} />)}
      <i role="presentation" style={{ width: line.after }} />
      <div className="su" role="gridcell" aria-colindex={line.last}><StateWord state={criterionShows[row.criterion.state]} /></div>
    </div>
  );
});

function MatrixCell({ row, column: { index, evidence, reference }, line }: { readonly row: CriterionRow; readonly column: ShownColumn; readonly line: Line }) {
  const say = useSay();
  const claim = claimIn(row.criterion, evidence);
  const here = line.at === index;
  const name = say('matrix.cell', { criterion: row.name, reference, state: claim === undefined ? say('matrix.not-claimed') : say(`claim-state.${claim.state}`) });
  return (
    <div
      id={`${line.ids}-${line.index}-${index}`} className={`ce${here ? ' f' : line.crossed === index ? ' x' : ''}`} role="gridcell" aria-colindex={index + 2} aria-label={name} aria-selected={here}
      onClick={() => line.onCell({ row: line.index, column: index })} onDoubleClick={line.onOpen}
    >
      {claim === undefined ? null : <StateGlyph state={claimShows[claim.state]} />}
    </div>
  );
}
