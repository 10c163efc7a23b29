import { dayOf } from '../../domain/report/words/when.ts';
import { decidedBefore } from '../../domain/unit-versions/corrected-reading.ts';
import type { Stamp } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useCriterionWords } from './use-criterion-words.ts';

/** Every decision that was made under an earlier reading of the unit's rules, with who made it and when. */
export function DecidedBefore({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const words = useCriterionWords();
  const before = decidedBefore(portfolio, unit);
  const last = portfolio.units.get(unit)?.replaced?.at(-1);
  if (before === null || last === undefined) return null;
  const by = (stamp: Stamp): string => say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) });
  const { decision, confirmations, reasons, inferences } = before;
  const lines = [
    ...(decision === null ? [] : [{ key: 'decision', what: say('edition.reading.decision'), stamp: decision.stamp }]),
    ...confirmations.map(({ id, rule, stamp }) => ({ key: id, what: say('edition.reading.confirmation', { rule }), stamp })),
    ...reasons.map(({ id, criteria, stamp }) => ({ key: id, what: say('edition.reading.reason', { criteria: criteria.map((key) => words(key).name).join(', ') }), stamp })),
    ...inferences.map(({ id, criterion, stamp }) => ({ key: id, what: say('edition.reading.inference', { criterion: words(criterion).name }), stamp })),
  ];
  return (
    <section aria-label={say('edition.reading.before')} className="settle">
      <h2 className="tab-h">{say('edition.reading.before')}<span className="small dim3 num">{lines.length}</span></h2>
      <p className="small dim">{say('edition.reading.corrected', { by: by(last.stamp) })} <span className="q" dir="auto">{last.because}</span></p>
      {lines.length === 0 ? <p className="small dim">{say('edition.settled')}</p> : <ul className="card">{lines.map(({ key, what, stamp }) => <li key={key} className="line-item"><p><b>{what}</b> <span className="small dim">{by(stamp)}</span></p></li>)}</ul>}
    </section>
  );
}
