import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { compareUnits } from '../../domain/unit-versions/compare-units.ts';
import { isCorrection } from '../../domain/unit-versions/corrected-reading.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Edition } from '../../main/electron/contract/editions.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ComparedUnits } from './compared-units.tsx';
import { comparisonsOf, editionName, type Comparison } from './comparisons.ts';
import { DecidedBefore } from './decided-before.tsx';
import { GoOver } from './go-over.tsx';
import { TakeReading } from './take-reading.tsx';
import { ToSettle } from './to-settle.tsx';
import './editions.css';

/** A unit beside its other editions: what is left to settle of an earlier one, what differs, and going over to another. */
export function EditionTab({ unit, editions }: { readonly unit: UnitId; readonly editions: readonly Edition[] }) {
  const say = useSay();
  const view = usePortfolio();
  const all = useMemo(() => comparisonsOf(view, unit, editions), [view, unit, editions]);
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = all.find(({ key }) => key === wanted) ?? all[0];
  if (shown === undefined) return <EmptyState icon="history" title={say('edition.none')}>{say('edition.none.what')}</EmptyState>;
  const nameOf = (one: Comparison): string => say('edition.beside', { earlier: editionName(say, one.earlier), later: editionName(say, one.later) });
  return (
    <div className="editions">
      <DecidedBefore unit={unit} />
      <ToSettle unit={unit} />
      {all.length === 1 ? null : <Select className="edition-choice" label={say('edition.choose')} data={all.map((one) => ({ value: one.key, label: nameOf(one) }))} value={shown.key} onChange={setWanted} allowDeselect={false} />}
      <ComparedUnits key={shown.key} comparison={shown}>{shown.kind === 'went' ? null : isReading(shown) ? <TakeReading unit={unit} comparison={shown} /> : <GoOver unit={unit} comparison={shown} />}</ComparedUnits>
    </div>
  );
}

/** Whether the other differs in how its rules were read, and in nothing else. */
function isReading({ earlier, later }: Comparison): boolean {
  return isCorrection(compareUnits(earlier, later));
}
