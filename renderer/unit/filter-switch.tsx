import { createContext, useContext } from 'react';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { whoMoves } from '../../domain/coverage/who-moves.ts';
import { useSay } from '../words/words.ts';
import { isOpenCriterion, type CriterionFilter } from './criterion-filter.ts';
import { noBadges } from './criterion-badges.ts';
import { useForm } from './form-context.ts';
import { isWaiting } from './unit-here.ts';

/** Changes what the form shows. */
export const FilterContext = createContext<(filter: CriterionFilter) => void>(() => undefined);

/** All criteria, those with something left to do, or those that wait for the assessor. */
export function FilterSwitch() {
  const say = useSay();
  const { filter, here, badges } = useForm();
  const setFilter = useContext(FilterContext);
  const { portfolio } = usePortfolio();
  const { criteria } = here.coverage;
  const open = criteria.filter((criterion) => isOpenCriterion(criterion, badges.get(criterion.key) ?? noBadges)).length;
  const waiting = criteria.filter(isWaiting).length;
  const button = (value: CriterionFilter, words: string, count: number | null) => (
    <button type="button" aria-pressed={filter === value} className={filter === value ? 'on' : ''} onClick={() => setFilter(value)}>{words}{count === null ? null : <i className="num dim3">{count}</i>}</button>
  );
  return (
    <div className="seg end" role="group" aria-label={say('unit.filter')}>
      {button('all', say('unit.filter.all'), null)}
      {button('open', say('unit.filter.open'), open)}
      {button('waiting', say('unit.filter.waiting', { who: whoMoves(say, portfolio, 'assessor') }), waiting)}
    </div>
  );
}
