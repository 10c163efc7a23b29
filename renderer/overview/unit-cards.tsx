import { decisionStanding } from '../../domain/report/facts/standing.ts';
import { isSuperseded } from '../../domain/portfolio/supersede.ts';
import { isOpen } from '../../domain/rules/open-rules.ts';
import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { CoverageBar } from '../parts/coverage-bar.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { levelsOf } from '../parts/levels-of.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** The units of the portfolio at both levels, with how many rules are open and whether they are decided. */
export function UnitCards() {
  const say = useSay();
  const { go } = usePlace();
  const { units } = usePortfolio();
  return (
    <section aria-label={say('rail.units')}>
      <h2 className="row over-h">{say('rail.units')}<span className="small dim3 num">{units.size}</span>
        {units.size === 0 ? null : <span className="row small dim over-legend"><span className="tick c" aria-hidden="true" />{say('unit.level.claims')}<span className="tick j" aria-hidden="true" />{say('unit.level.judged')}</span>}</h2>
      {units.size > 0 ? <div className="unit-cards">{[...units].map(([id, unit]) => <UnitCard key={id} id={id} unit={unit} />)}</div> : (
        <EmptyState icon="clipboard-list" title={say('overview.no-units')} action={<button type="button" className="btn primary" onClick={() => go({ kind: 'details' })}>{say('rail.details')}</button>}>{say('overview.no-units.what')}</EmptyState>
      )}
    </section>
  );
}

function UnitCard({ id, unit }: { readonly id: UnitId; readonly unit: Unit }) {
  const say = useSay();
  const { go } = usePlace();
  const { coverage, portfolio, counts } = usePortfolio();
  const covered = coverage(id);
  if (covered === null) return null;
  const isEarlier = isSuperseded(portfolio, id);
  const levels = levelsOf(covered.criteria);
  const open = covered.rules.filter(({ judged }) => isOpen(judged.state)).length;
  const { decision, state } = decisionStanding({ portfolio, counts }, { id });
  return (
    <button type="button" className="card unit-card" onClick={() => go({ kind: 'unit', unit: id })}>
      <span className="small dim3">{[...(isEarlier ? [say('edition.earlier')] : [say(`unit.kind.${unit.kind}`)]), ...codesForPrint(unit)].join(' · ')}</span>
      <span className="b unit-card-t" dir="auto">{unitTitle(unit)}</span>
      <CoverageBar {...levels} />
      <span className="row wrap small unit-card-n">
        <span className="dim num">{say('overview.levels', { claimed: levels.claimed, accepted: levels.accepted, of: levels.of })}</span>
        {decision !== null && state === 'final' ? <StateWord state={decision.outcome === 'competent' ? 'accepted' : 'notyet'}>{decision.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet}</StateWord>
          : decision !== null ? <StateWord state="stale">{say('overview.decision-waits')}</StateWord>
            : isEarlier ? null : open > 0 ? <StateWord state="more">{say('overview.rules-open', { count: open })}</StateWord> : <StateWord state="accepted">{say('overview.nothing-open')}</StateWord>}
      </span>
    </button>
  );
}
