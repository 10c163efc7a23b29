import { useEffect, useState } from 'react';
import { criterionKeySchema, readCriterionKey, unitIdSchema, type UnitId } from '../../domain/unit/criterion-key.ts';
import { evidenceIdSchema } from '../../domain/evidence/evidence-id.ts';
import type { Preflight } from '../../main/electron/contract/print.ts';
import { useBridge } from '../bridge/bridge.ts';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace, type Place } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

type Query = Preflight[number];

/** What somebody who checks the record would ask about, before it is printed; nothing here stops anybody. */
export function PreflightList({ unit }: { readonly unit: UnitId | null }) {
  const say = useSay();
  const found = usePreflight(unit);
  const open = found?.filter(({ kind }) => kind !== 'fine') ?? [];
  const fine = found?.filter(({ kind }) => kind === 'fine') ?? [];
  return (
    <aside className="insp" aria-label={say('print.before')}>
      <div className="sec"><h2 className="b ink">{say('print.before')}</h2><p className="small dim">{say('print.nothing-stops')}</p></div>
      {found === null ? <p className="sec small dim" role="status">{say('print.looking')}</p> : null}
      <ul>{open.map((query) => <QueryItem key={query.what} query={query} />)}</ul>
      {fine.length === 0 ? null : (
        <div className="sec">
          <h3><StateGlyph state="accepted" />{say('print.in-order')}</h3>
          <ul className="small dim">{fine.map(({ what }) => <li key={what}>{what}</li>)}</ul>
        </div>
      )}
      <PaneEdge kind="inspector" screen="print" />
    </aside>
  );
}

function QueryItem({ query }: { readonly query: Query }) {
  const say = useSay();
  const { go } = usePlace();
  const place = placeOf(query.about);
  return (
    <li className="pf">
      <StateGlyph state={query.kind === 'open' ? 'more' : 'stale'} />
      <p className="b ink" dir="auto">{query.what}</p>
      {query.next === null ? null : <p className="small dim">{query.next}</p>}
      {place === null ? null : <p><button type="button" className="link small" aria-label={say('print.deal-with-named', { what: query.what })} onClick={() => go(place)}>{say('print.deal-with')}</button></p>}
    </li>
  );
}

/** Where it is dealt with. */
function placeOf(about: Query['about']): Place | null {
  switch (about.kind) {
    case 'criterion': {
      const criterion = criterionKeySchema.parse(about.key);
      return { kind: 'unit', unit: readCriterionKey(criterion).unit, criterion };
    }
    case 'evidence': return { kind: 'evidence', evidence: evidenceIdSchema.parse(about.id) };
    case 'rule': return { kind: 'unit', unit: unitIdSchema.parse(about.unit), tab: 'rules' };
    case 'unit': return { kind: 'unit', unit: unitIdSchema.parse(about.unit) };
    case 'portfolio': return { kind: 'details' };
  }
}

/** Null while it is looked through. */
function usePreflight(unit: UnitId | null): Preflight | null {
  const bridge = useBridge();
  const { open, fold } = usePortfolio();
  const [found, setFound] = useState<Preflight | null>(null);
  const lines = fold.entries.length;
  useEffect(() => {
    if (unit === null) return;
    let stopped = false;
    void bridge.preflight(open, unit).then((answer) => { if (!stopped && answer.ok) setFound(answer.value); });
    return () => { stopped = true; };
  }, [bridge, open, unit, lines]);
  return found;
}
