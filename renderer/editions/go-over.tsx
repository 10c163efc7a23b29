import { useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { claimsToBring, pairsOf, standsIn } from '../../domain/unit-versions/take-over.ts';
import { compareUnits } from '../../domain/unit-versions/compare-units.ts';
import { unitIdSchema, type UnitId } from '../../domain/unit/criterion-key.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { View } from '../portfolio/view.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { editionName, type Comparison } from './comparisons.ts';

type MayGo = Extract<Comparison, { readonly kind: 'may' }>;

/** What going over to another edition does to what is claimed and judged, before it is done; and the doing, which can be taken back. */
export function GoOver({ unit, comparison }: { readonly unit: UnitId; readonly comparison: MayGo }) {
  const say = useSay();
  const act = useAct();
  const { go } = usePlace();
  const view = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const effect = useMemo(() => effectOf(view, unit, comparison), [view, unit, comparison]);
  const edition = editionName(say, comparison.later);
  if (!mayDo(view, 'supersede-unit')) return <p className="small dim">{say('edition.may-not')}</p>;
  const goOver = async (): Promise<void> => {
    const before = new Set(view.portfolio.units.keys());
    const gone = await act({ kind: 'upgrade', code: unit, to: comparison.edition.document }, { inPlace: true, told: say('edition.gone-over', { edition, count: effect.brought }) });
    if (!gone.ok) {
      setFailure(gone.failure);
      return;
    }
    const taken = [...view.portfolio.units.values()].find(({ id, document }) => document === comparison.edition.document && !before.has(id));
    go({ kind: 'unit', unit: taken?.id ?? unit, tab: 'edition' });
  };
  return (
    <div className="card go-over">
      <h3>{say('edition.what')}</h3>
      <ul className="small">
        <li>{say('edition.what.brought', { count: effect.brought })}</li>
        <li>{say('edition.what.asked', { count: effect.asked })}</li>
        <li>{say('edition.what.judged', { count: effect.judged })}</li>
        <li>{say('edition.what.stays', { count: effect.stays })}</li>
        <li>{say('edition.what.earlier', { edition: editionName(say, comparison.earlier) })}</li>
      </ul>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <p><button type="button" className={`btn${comparison.edition.offered ? ' primary' : ''}`} onClick={() => void goOver()}>{say('edition.go', { edition })}</button></p>
    </div>
  );
}

interface Effect { readonly brought: number; readonly asked: number; readonly judged: number; readonly stays: number }

/** How many claims go over, are asked about and stay, and how many judgements of those that go over will wait to be upheld. */
function effectOf({ portfolio }: View, unit: UnitId, { earlier, later }: MayGo): Effect {
  const pairs = pairsOf(compareUnits(earlier, later), unit, nobody);
  const words = new Map(pairs.map(({ from, words: how }) => [from, how]));
  const standing = [...portfolio.claims].filter(([key]) => key.startsWith(`${unit}#`)).flatMap(([key, claims]) => [...claims.values()].filter((claim) => standsIn(portfolio, claim)).map((claim) => ({ claim, how: words.get(key) })));
  return {
    brought: claimsToBring(portfolio, pairs).length,
    asked: standing.filter(({ how }) => how === 'reworded').length,
    judged: standing.filter(({ claim, how }) => how === 'same' && claim.judgements.length > 0).length,
    stays: standing.filter(({ how }) => how === undefined).length,
  };
}

/** The later edition has no id before it is taken up. */
const nobody = unitIdSchema.parse('not0taken0up');
