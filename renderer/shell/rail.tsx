import { isSuperseded } from '../../domain/portfolio/supersede.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { Icon } from '../look/icon.tsx';
import { CoverageBar } from '../parts/coverage-bar.tsx';
import { levelsOf } from '../parts/levels-of.ts';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSpringOpen } from './use-spring-open.ts';
import { useSay } from '../words/words.ts';
import { usePlace } from './place.ts';
import { useRailItems, type RailItem } from './rail-items.ts';

/** The way about in a portfolio: its units with their coverage, and everything that can be looked at. */
export function Rail() {
  const say = useSay();
  const { units } = usePortfolio();
  const { first, portfolio, foot } = useRailItems();
  return (
    <nav className="rail" aria-label={say('rail.name')}>
      {first.map((item) => <RailLink key={item.id} item={item} />)}
      <p className="h">{say('rail.units')}</p>
      {[...units].map(([id, unit]) => <UnitLink key={id} id={id} unit={unit} />)}
      <p className="h">{say('rail.portfolio')}</p>
      {portfolio.map((item) => <RailLink key={item.id} item={item} />)}
      <div className="foot">{foot.map((item) => <RailLink key={item.id} item={item} />)}</div>
      <PaneEdge kind="rail" />
    </nav>
  );
}

function RailLink({ item }: { readonly item: RailItem }) {
  const { icon, label, count, hot, on, slimOnly, run } = item;
  const name = count === undefined || count === '' ? label : `${label} ${count}`;
  const springs = useSpringOpen(run);
  return (
    <button type="button" {...(slimOnly === true ? springs : {})} className={`nav${on ? ' on' : ''}${slimOnly === true ? ' unit-slim' : ''}`} aria-current={on ? 'page' : undefined} aria-label={name} title={label} onClick={run}>
      <Icon name={icon} /><span className="t">{label}</span>
      {count === undefined || count === '' ? null : <span className={`n${hot === true ? ' hot' : ''}`}>{count}</span>}
    </button>
  );
}

function UnitLink({ id, unit }: { readonly id: UnitId; readonly unit: Unit }) {
  const say = useSay();
  const { coverage, portfolio } = usePortfolio();
  const { place, go } = usePlace();
  const isEarlier = isSuperseded(portfolio, id);
  const on = place.kind === 'unit' && place.unit === id;
  const covered = coverage(id);
  const open = (): void => go({ kind: 'unit', unit: id });
  const springs = useSpringOpen(open);
  return (
    <button type="button" {...springs} className={`nav unit${on ? ' on' : ''}`} aria-current={on ? 'page' : undefined} title={unitTitle(unit)} onClick={open}>
      <span className="t">{unitTitle(unit)}{isEarlier ? <span className="small dim3 block">{say('edition.earlier')}</span> : null}</span>
      {covered === null ? null : <CoverageBar {...levelsOf(covered.criteria)} />}
    </button>
  );
}
