import { useDeferredValue, useMemo, useState } from 'react';
import { history } from '../../domain/portfolio/history.ts';
import { Icon } from '../look/icon.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { Filters } from './filters.tsx';
import { HistoryList } from './history-list.tsx';
import { isOdd, rowsOf, type Filter } from './rows.ts';
import './history.css';

const all: Filter = { words: '', who: null, group: null, odd: false };

/** Everything that anyone did, the last first; what has no effect says why. */
export function HistoryScreen() {
  const say = useSay();
  const store = usePortfolioStore();
  const view = usePortfolio();
  const { fold, canUndo } = view;
  const [filter, setFilter] = useState(all);
  // The fold stays the same object while it grows: the view is new after every change.
  const entries = useMemo(() => history(view.fold, say), [view, say]);
  const shown = useDeferredValue(filter);
  const rows = useMemo(() => rowsOf(entries, shown), [entries, shown]);
  const people = useMemo(() => [...new Set(entries.map(({ who }) => who))], [entries]);
  const odd = useMemo(() => entries.filter(isOdd).length, [entries]);
  return (
    <div className="panel solo">
      <main className="main history">
        <div className="head row">
          <div className="grow"><h1>{say('history.title')}</h1><p className="small dim">{say('history.lead', { count: entries.length })}</p></div>
          <button type="button" className="btn" disabled={!canUndo} onClick={() => void store.undo()}><Icon name="undo" size="small" />{say('history.undo-last')} <kbd className="k">{say('shell.key.undo')}</kbd></button>
        </div>
        <Filters filter={filter} set={(part) => setFilter({ ...filter, ...part })} people={people} odd={odd} shown={rows.filter(({ kind }) => kind === 'entry').length} />
        {entries.length === 0 ? <div className="nothing"><EmptyState icon="history" title={say('history.empty.title')}>{say('history.empty')}</EmptyState></div>
          : rows.length === 0 ? <p className="nothing dim">{say('history.none')}</p> : <HistoryList rows={rows} fold={fold} />}
      </main>
    </div>
  );
}
