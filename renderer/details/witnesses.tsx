import { useState } from 'react';
import type { Witness } from '../../domain/portfolio/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { WitnessForm } from './witness-form.tsx';

/** The witness status list, and entering one. */
export function Witnesses({ may }: { readonly may: boolean }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const [entering, setEntering] = useState(false);
  const witnesses = [...portfolio.witnesses.values()];
  return (
    <SheetPart title={say('details.witnesses')} lead={say('details.witnesses.lead')}>
      {witnesses.length === 0 ? <p className="dim">{say('details.witnesses.none')}</p> : <ul className="card witnesses">{witnesses.map((witness) => <WitnessRow key={witness.id} witness={witness} />)}</ul>}
      {!may ? null : entering ? <WitnessForm close={() => setEntering(false)} /> : <button type="button" className="btn" onClick={() => setEntering(true)}><Icon name="plus" size="small" />{say('details.witness.add')}</button>}
    </SheetPart>
  );
}

function WitnessRow({ witness: { name, status, job, competence, relationship, contact } }: { readonly witness: Witness }) {
  const say = useSay();
  const said = [job, competence, relationship, contact].filter((words) => words !== undefined);
  return <li><p className="row wrap"><b className="m" dir="auto">{name}</b><span className="badge plain">{say(`details.witness.status.${status}`)}</span></p>{said.map((words) => <p className="small dim" dir="auto" key={words}>{words}</p>)}</li>;
}
