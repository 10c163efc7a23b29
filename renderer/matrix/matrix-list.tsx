import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { criterionShows } from '../parts/shown-states.ts';
import { EvidenceChip } from '../parts/evidence-chip.tsx';
import { StateWord } from '../parts/state-glyph.tsx';
import { usePlace } from '../shell/place.ts';
import type { Say } from '../../domain/words/say.ts';
import { useSay } from '../words/words.ts';
import type { MatrixRow } from './matrix-model.ts';

/** The same as the grid, line by line: each criterion with how it stands and the evidence claimed for it. */
export function MatrixList({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const say = useSay();
  const { go } = usePlace();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 36, overscan: 12 });
  return (
    <div ref={scroller} className="scroll" tabIndex={0} role="region" aria-label={say('matrix.as-list')}>
      <ul className="mx-list" style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li key={row.key} ref={lines.measureElement} data-index={index} style={{ transform: `translateY(${start}px)` }} aria-label={lineName(say, row)}>
              {row.kind === 'group' ? <h2>{row.heading}</h2> : (
                <>
                  <button type="button" className="lbl plain" onClick={() => go({ kind: 'unit', unit: row.unitId, criterion: row.criterion.key })}>{row.name}</button>
                  <span className="q s">{row.criterion.text}</span>
                  <span className="chips">{row.criterion.claims.map((claim) => <EvidenceChip key={claim.evidence.id} claim={claim} criterion={row.name} onOpen={() => go({ kind: 'evidence', evidence: claim.evidence.id })} />)}</span>
                  <StateWord state={criterionShows[row.criterion.state]} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function lineName(say: Say, row: MatrixRow): string | undefined {
  return row.kind === 'group' ? undefined : say('matrix.line', { criterion: row.name, state: say(`state.${row.criterion.state}`), count: row.criterion.claims.length });
}
