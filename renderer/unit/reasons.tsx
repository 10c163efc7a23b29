import { useState } from 'react';
import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { Reason } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Quote } from '../parts/quote.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { mayAssess } from './may.ts';
import { RetractDialog } from './retract-dialog.tsx';

/** The recorded grounds for this criterion: what was tried, why it could not be observed. */
export function Reasons({ criterion: { reasons } }: { readonly criterion: CriterionCoverage }) {
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <div className="sec">
      <h3>{say('unit.inspector.reasons')}<span className="c num">{reasons.length}</span></h3>
      <ul className="card">{reasons.map((reason) => <ReasonSaid key={reason.id} reason={reason} />)}</ul>
    </div>
  );
}

function ReasonSaid({ reason: { id, because, stamp } }: { readonly reason: Reason }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="claim">
      <p className="small dim">{say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) })}</p>
      <Quote small>{because}</Quote>
      {mayAssess(who) ? <button type="button" className="btn quiet sm" onClick={() => setOpen(true)}>{say('unit.retract.take-back')}</button> : null}
      {isOpen ? <RetractDialog object="reason" id={id} said={because} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
