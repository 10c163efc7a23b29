import { decisionStanding, isTrainee } from '../../domain/report/facts/standing.ts';
import { roleName } from '../../domain/report/words/role-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Notice } from '../parts/notice.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { SignOffLine } from '../signing/sign-off-line.tsx';
import { useSay } from '../words/words.ts';
import type { UnitHere } from './unit-here.ts';

/** Who declares what on this unit: each line of the form's sign-off block, who signed it and what changed since. */
export function DeclarationsTab({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio, counts } = usePortfolio();
  const { decision } = decisionStanding({ portfolio, counts }, here);
  const { outcomes } = here.unit;
  const toDecision = <button type="button" className="link" onClick={() => { go({ kind: 'unit', unit: here.id }); showDecision(); }}>{say('unit.declarations.to-decision')}</button>;
  return (
    <>
      <p className="dim">{say('unit.declarations.lead')}</p>
      <Notice icon="gavel">{decision === null ? say('unit.declarations.undecided') : say('unit.declarations.decided', { outcome: decision.outcome === 'competent' ? outcomes.competent : outcomes.notYet, day: dayOf(say, decision.stamp) })} {toDecision}</Notice>
      <h2 className="off">{say('unit.tab.declarations')}</h2>
      <ul className="card">{here.unit.signOff.map((line) => <SignOffLine key={line.role} here={here} line={line} />)}</ul>
      <Countersigning here={here} />
    </>
  );
}

/** Scrolls to the decision once the form is there. */
function showDecision(): void {
  window.setTimeout(() => document.getElementById('decision')?.scrollIntoView({ block: 'end' }), 60);
}

/** Where a trainee judges, a qualified assessor stands by it. */
function Countersigning({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const act = useAct();
  const { portfolio, who } = usePortfolio();
  const signed = portfolio.countersignatures.get(here.id) ?? [];
  const trains = [...portfolio.writers.keys()].some((writer) => isTrainee(portfolio, writer));
  if (!trains && signed.length === 0 && who?.role !== 'countersigning-assessor') return null;
  const countersign = (): void => void act({ kind: 'countersign', code: here.id }, { told: say('unit.countersigned.now') });
  return (
    <section aria-label={say('unit.countersigning')}>
      <h2 className="tab-h">{say('unit.countersigning')}</h2>
      {signed.length === 0 ? <p className="small dim">{say('unit.countersigning.none', { role: roleName({ input: { portfolio }, say }, 'countersigning-assessor') })}</p> : (
        <ul className="card">{signed.map(({ stamp }) => <li key={stamp.line} className="line-item">{say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) })}</li>)}</ul>
      )}
      {who?.role === 'countersigning-assessor' ? <p className="tab-do"><button type="button" className="btn" onClick={countersign}>{say('unit.countersign')}</button></p> : null}
    </section>
  );
}
