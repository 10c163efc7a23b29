import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { supersededBy } from '../../domain/portfolio/supersede.ts';
import { noLongerAsked } from '../../domain/unit-versions/no-longer-asked.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useCriterionWords } from './use-criterion-words.ts';
import { RewordedClaims } from './reworded-claims.tsx';
import { ToUphold } from './to-uphold.tsx';
import { toUphold, useUnsettled } from './use-to-settle.ts';

/** What is left to settle once a unit took another's place: nothing of it counts until somebody with the right says so. */
export function ToSettle({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const act = useAct();
  const view = usePortfolio();
  const unsettled = useUnsettled(unit);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (unsettled === null) return null;
  const earlier = supersededBy(view.portfolio, unit)[0]?.unit;
  const document = view.portfolio.units.get(unit)?.document;
  const bring = async (): Promise<void> => {
    if (earlier === undefined || document === undefined) return;
    const brought = await act({ kind: 'upgrade', code: earlier, to: document }, { inPlace: true, told: say('edition.brought', { count: unsettled.bring.length }) });
    setFailure(brought.ok ? null : brought.failure);
  };
  const isSettled = unsettled.bring.length + unsettled.ask.length + toUphold(unsettled) === 0;
  return (
    <section aria-label={say('edition.settle')}>
      <h2 className="tab-h">{say('edition.settle')}</h2>
      {isSettled ? <p className="small dim">{say('edition.settled')}</p> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      {unsettled.bring.length === 0 ? null : (
        <div className="row settle-line"><span className="grow">{say('edition.bring', { count: unsettled.bring.length })}</span>
          {mayDo(view, 'bring-claims') ? <button type="button" className="btn sm" onClick={() => void bring()}>{say('edition.bring.do', { count: unsettled.bring.length })}</button> : null}</div>
      )}
      <RewordedClaims asked={unsettled.ask} onFailure={setFailure} />
      <ToUphold unit={unit} unsettled={unsettled} onFailure={setFailure} />
      <NoLonger unit={unit} />
    </section>
  );
}

/** Evidence for what this edition does not ask for: it stays with the earlier one. */
function NoLonger({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const words = useCriterionWords();
  const gone = noLongerAsked(portfolio, unit);
  if (gone.length === 0) return null;
  return (
    <details className="fold settle">
      <summary className="small"><Icon name="chevron-right" size="small" />{say('edition.gone', { count: gone.length })}</summary>
      <ul className="small changes">{gone.map(({ criterion, evidence }) => {
        const { name, text } = words(criterion);
        return <li key={criterion}><b>{evidence.map((id) => references.get(id) ?? '').join(', ')}</b> {say('edition.gone.for', { criterion: name })} <span className="q" dir="auto">{text}</span></li>;
      })}</ul>
    </details>
  );
}
