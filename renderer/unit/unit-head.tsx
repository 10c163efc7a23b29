import { codesForPrint, unitTitle } from '../../domain/unit/unit-titles.ts';
import { levelsOf } from '../parts/levels-of.ts';
import { useSay } from '../words/words.ts';
import type { UnitHere } from './unit-here.ts';

/** What kind of document, its codes as printed, whose it is; its title; how far it is at both levels. */
export function UnitHead({ here: { unit, coverage } }: { readonly here: UnitHere }) {
  const say = useSay();
  const { claimed, accepted, of } = levelsOf(coverage.criteria);
  const codes = codesForPrint(unit);
  const records = codes.length === 0 && unit.recordsStandard !== undefined ? [say('unit.records', { code: unit.recordsStandard })] : codes;
  const publisher = unit.source.publisher ?? unit.metadata.developedBy;
  return (
    <div className="head row t unit-head">
      <div className="grow">
        <p className="small dim3">{[say(`unit.kind.${unit.kind}`), ...records, ...(unit.metadata.version === undefined ? [] : [say('unit.version', { version: unit.metadata.version })]), ...(publisher === undefined ? [] : [publisher])].join(' · ')}</p>
        <h1 dir="auto">{unitTitle(unit)}</h1>
      </div>
      <dl className="cov" aria-live="polite">
        <div className="row small"><dt className="dim"><span className="tick c" aria-hidden="true" /> {say('unit.level.claims')}</dt><dd className="b num">{say('unit.level.of', { count: claimed, of })}</dd></div>
        <div className="row small"><dt className="dim"><span className="tick j" aria-hidden="true" /> {say('unit.level.judged')}</dt><dd className="b num">{say('unit.level.of', { count: accepted, of })}</dd></div>
      </dl>
    </div>
  );
}
