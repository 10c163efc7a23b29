import { useState } from 'react';
import { assurers } from '../../domain/command/roles.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Declaration } from '../../domain/portfolio/portfolio.ts';
import { declarationsFor } from '../../domain/report/facts/signed.ts';
import { signsAs } from '../../domain/report/words/role-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { ownHandInUnit } from '../../domain/sampling/own-hand.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { OwnHandNotice } from '../parts/own-hand-notice.tsx';
import { Quote } from '../parts/quote.tsx';
import { StateWord } from '../parts/state-glyph.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useChangesSince } from './use-changes-since.ts';
import './signing.css';

/** The unit that is signed for. */
export interface SignedUnit { readonly id: UnitId; readonly unit: Unit }

/** One line of the sign-off block: what is declared, by whom it was, and, for whoever it is for, the button. Whoever decided a unit is told that another person signs for its quality. */
export function SignOffLine({ here, line }: { readonly here: SignedUnit; readonly line: Unit['signOff'][number] }) {
  const say = useSay();
  const act = useAct();
  const { portfolio, who } = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const signed = declarationsFor({ input: { portfolio }, entry: here }, line.role);
  const isTheirs = who !== null && signsAs[line.role] === who.role;
  const hand = isTheirs && assurers.includes(who.role) ? ownHandInUnit(portfolio, who.person.id, here.id) : null;
  const own = signed.find(({ stamp }) => portfolio.writers.get(stamp.writer)?.person.id === who?.person.id);
  const declare = async (): Promise<void> => {
    const acted = await act({ kind: 'declare', unit: here.id }, { inPlace: true, told: say('unit.declared.now') });
    setFailure(acted.ok ? null : acted.failure);
  };
  return (
    <li className="sign-off">
      <h3>{line.title}</h3>
      <Quote>{line.declares}</Quote>
      {signed.map((declaration) => <Signed key={declaration.id} declaration={declaration} />)}
      {signed.length === 0 && !isTheirs ? <p className="small dim">{signsAs[line.role] === null ? say('unit.declared.ink') : say('unit.declared.none')}</p> : null}
      {hand === null ? null : <OwnHandNotice hand={hand} of="unit" />}
      {!isTheirs || hand !== null ? null : (
        <p className="row wrap sign-do">
          <button type="button" className={`btn${own === undefined ? ' primary' : ''}`} onClick={() => void declare()}>{own === undefined ? say('unit.declare') : say('unit.declare.again')}</button>
          <span className="small dim">{say('unit.declare.what', { name: who.person.name })}</span>
        </p>
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
    </li>
  );
}

function Signed({ declaration }: { readonly declaration: Declaration }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const changes = useChangesSince(declaration);
  const isStale = changes !== null && changes.length > 0;
  const by = portfolio.writers.get(declaration.stamp.writer)?.person.name ?? say('report.people.unknown');
  return (
    <div className="signed">
      <p className="row wrap"><StateWord state={isStale ? 'stale' : 'accepted'}>{isStale ? say('shown-state.stale') : say('unit.declared')}</StateWord><span className="small">{say('unit.by', { by, day: dayOf(say, declaration.stamp) })}</span></p>
      {changes === null ? <p className="small dim3">{say('unit.declared.looking')}</p> : changes.length === 0 ? <p className="small dim">{say('unit.declared.unchanged')}</p> : (
        <details className="small"><summary className="dim">{say('unit.declared.changed', { count: changes.length })}</summary><ul className="changes">{changes.slice(0, 40).map((words) => <li key={words}>{words}</li>)}</ul></details>
      )}
    </div>
  );
}
