import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { unitIdSchema, type CriterionKey, type UnitId } from '../../domain/unit/criterion-key.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { headingOf } from '../parts/heading-of.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { askedToBeSeen } from './asked-to-be-seen.ts';
import { CriterionTick } from './criterion-tick.tsx';

interface List {
  readonly unitId: UnitId;
  readonly onUnit: (unit: UnitId) => void;
  /** The criteria of the moment that is being written. */
  readonly ticked: readonly CriterionKey[];
  readonly times: ReadonlyMap<CriterionKey, readonly string[]>;
  /** What was typed of a number outside the text. */
  readonly typed: string;
  readonly onTick: (key: CriterionKey) => void;
}

/** The criteria of one unit under its form's headings, to tick as they are seen. */
export function CriteriaList({ unitId, onUnit, ticked, times, typed, onTick }: List) {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  const [unit, covered] = [units.get(unitId), coverage(unitId)];
  const wanted = useMemo(() => (unit === undefined || covered === null ? null : askedToBeSeen(say, unit, covered)), [say, unit, covered]);
  const groups = useMemo(() => (unit === undefined || covered === null ? [] : grouped(unit, covered)), [unit, covered]);
  if (covered === null) return null;
  return (
    <div className="scroll" aria-label={say('observe.criteria')} role="group">
      {units.size > 1 ? <UnitChoice unitId={unitId} onUnit={onUnit} /> : null}
      {groups.map(({ heading, list, criteria }, place) => (
        <section key={`${list} ${heading ?? ''} ${place}`}>
          <h2 className="gh">
            <span dir="auto">{heading ?? say(`observe.list.${list}`)}</span>
            {place === 0 ? <span className="end small dim3">{typed === '' ? say('observe.how-to-tick') : <>{say('observe.typed')} <kbd className="k">{typed}</kbd></>}</span> : null}
          </h2>
          <ul className={list === 'scope' ? 'scp' : ''}>
            {criteria.map((criterion) => (
              <CriterionTick
                key={criterion.key} criterion={criterion} name={nameOf(say, covered, criterion)} wanted={wanted?.get(criterion.key) ?? null} isTicked={ticked.includes(criterion.key)}
                times={(times.get(criterion.key) ?? []).join(' ')} onTick={onTick}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function UnitChoice({ unitId, onUnit }: Pick<List, 'unitId' | 'onUnit'>) {
  const say = useSay();
  const { units } = usePortfolio();
  const titles = [...units.values()].map(unitTitle);
  const isOne = (title: string): boolean => titles.filter((other) => other === title).length < 2;
  const data = [...units].map(([id, unit]) => ({ value: id, label: isOne(unitTitle(unit)) ? unitTitle(unit) : `${unitTitle(unit)} (${unitCodes(unit)[0] ?? id})` }));
  const choose = (id: string | null): void => { if (id !== null) onUnit(unitIdSchema.parse(id)); };
  return (
    <div className="units">
      {fitsARow(data)
        ? <SegmentedControl fullWidth size="xs" aria-label={say('observe.unit')} value={unitId} onChange={choose} data={data} />
        : <Select aria-label={say('observe.unit')} value={unitId} onChange={choose} data={data} allowDeselect={false} searchable />}
    </div>
  );
}

/** Two or three short titles stand beside one another; longer ones are chosen from a list. */
function fitsARow(data: readonly { readonly label: string }[]): boolean {
  return data.length < 4 && data.reduce((sum, { label }) => sum + label.length, 0) < 72;
}

interface Group { readonly heading: string | null; readonly list: CriterionCoverage['list']; readonly criteria: readonly CriterionCoverage[] }

/** Criteria under their headings, in the unit's order. */
function grouped(unit: Unit, { criteria }: UnitCoverage): readonly Group[] {
  const groups: { readonly heading: string | null; readonly list: CriterionCoverage['list']; readonly criteria: CriterionCoverage[] }[] = [];
  for (const criterion of criteria) {
    const heading = headingOf(unit, criterion);
    const last = groups.at(-1);
    if (last?.list === criterion.list && last.heading === heading) last.criteria.push(criterion);
    else groups.push({ heading, list: criterion.list, criteria: [criterion] });
  }
  return groups;
}
