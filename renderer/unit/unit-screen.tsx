import { useMemo } from 'react';
import { EditionOffer } from '../editions/edition-offer.tsx';
import { useEditions } from '../editions/use-editions.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { FormScreen } from './form-screen.tsx';
import { UnitHead } from './unit-head.tsx';
import type { UnitHere } from './unit-here.ts';
import { UnitTabPanel } from './unit-tab-panel.tsx';
import { UnitTabs } from './unit-tabs.tsx';
import './unit.css';

/** A unit: its recording form come alive, its rules, feedback, declarations and texts. */
export function UnitScreen() {
  const say = useSay();
  const { place } = usePlace();
  const { units, coverage } = usePortfolio();
  const id = place.kind === 'unit' ? place.unit : null;
  const [unit, covered] = id === null ? [undefined, null] : [units.get(id), coverage(id)];
  const here = useMemo((): UnitHere | null => (id === null || unit === undefined || covered === null ? null : { id, unit, coverage: covered }), [id, unit, covered]);
  const editions = useEditions(id);
  if (here === null || place.kind !== 'unit') {
    return (
      <div className="panel solo unit-scope">
        <main className="main"><div className="head"><h1>{say('rail.unit')}</h1></div><div className="form-end"><EmptyState icon="clipboard-list" title={say('unit.unknown')}>{say('unit.unknown.what')}</EmptyState></div></main>
      </div>
    );
  }
  const tab = place.tab ?? 'form';
  const head = <><UnitHead here={here} /><EditionOffer unit={here.id} editions={editions} /><UnitTabs here={here} tab={tab} hasEditions={editions.length > 0} /></>;
  if (tab === 'form') return <FormScreen key={here.id} here={here} wanted={place.criterion ?? null} head={head} />;
  return (
    <div className="panel solo unit-scope">
      <main className="main">{head}<div className="scroll" role="tabpanel" id="unit-tab" aria-labelledby={`tab-${tab}`} tabIndex={0}><div className="tab-in"><UnitTabPanel here={here} editions={editions} tab={tab} /></div></div></main>
    </div>
  );
}
