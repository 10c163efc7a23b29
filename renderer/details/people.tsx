import { Switch, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { WriterRole } from '../../domain/person/role.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { roleName } from '../../domain/report/words/role-words.ts';
import { Avatar } from '../parts/avatar.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FieldRead } from './field-read.tsx';
import { useKeptField } from './use-kept-field.ts';

interface Worker { readonly id: string; readonly name: string; readonly roles: readonly WriterRole[] }

/** Everyone who worked in the portfolio, with what page 1 prints of them. */
export function People({ may }: { readonly may: boolean }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const count = portfolio.writers.size;
  const workers = useMemo(() => {
    const found = new Map<string, Worker>();
    for (const { person: { id, name }, role } of count === 0 ? [] : portfolio.writers.values()) found.set(id, { id, name, roles: [...new Set([...(found.get(id)?.roles ?? []), role])] });
    return [...found.values()];
  }, [portfolio, count]);
  return (
    <SheetPart title={say('details.people')} lead={say('details.people.lead')}>
      {workers.length === 0 ? <p className="dim">{say('details.people.none')}</p> : <ul className="card workers">{workers.map((worker) => <WorkerRow key={worker.id} worker={worker} may={may} />)}</ul>}
    </SheetPart>
  );
}

function WorkerRow({ worker: { id, name, roles }, may }: { readonly worker: Worker; readonly may: boolean }) {
  const say = useSay();
  const act = useAct();
  const { portfolio } = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const said = portfolio.people.get(id);
  const told = say('details.people.kept', { name });
  const status = useKeptField({ value: said?.status ?? '', told, action: (next) => ({ kind: 'describe-person', name, status: next }) });
  const initials = useKeptField({ value: said?.initials ?? '', told, action: (next) => ({ kind: 'describe-person', name, initials: next }) });
  const setTrainee = (trainee: boolean): void => void act({ kind: 'describe-person', name, trainee }, { told, inPlace: true }).then((acted) => setFailure(acted.ok ? null : acted.failure));
  const assesses = roles.includes('assessor');
  const refused = failure ?? status.failure ?? initials.failure;
  return (
    <li>
      <p className="row who-it-is"><Avatar name={name} /><b className="m" dir="auto">{name}</b><span className="dim small">{roles.map((role) => roleName({ input: { portfolio }, say }, role)).join(', ')}</span>{said?.trainee === true && !may ? <span className="badge open">{say('details.people.trainee')}</span> : null}</p>
      {roles.every((role) => role === 'candidate') ? null : <div className="worker-fields">
        {may ? <TextInput label={say('details.people.column.status')} aria-label={say('details.people.status', { name })} placeholder={say('details.people.status.hint')} dir="auto" value={status.text} onChange={({ target }) => status.setText(target.value)} onBlur={status.keep} /> : <FieldRead label={say('details.people.column.status')} value={said?.status ?? ''} />}
        {may ? <TextInput label={say('details.people.column.initials')} aria-label={say('details.people.initials', { name })} maxLength={8} dir="auto" value={initials.text} onChange={({ target }) => initials.setText(target.value)} onBlur={initials.keep} /> : <FieldRead label={say('details.people.column.initials')} value={said?.initials ?? ''} />}
      </div>}
      {may && assesses ? <Switch label={say('details.people.trainee')} aria-label={say('details.people.trainee.of', { name })} description={say('details.people.trainee.hint')} checked={said?.trainee ?? false} onChange={({ currentTarget }) => setTrainee(currentTarget.checked)} /> : null}
      {refused === null ? null : <FailureNotice failure={refused} />}
    </li>
  );
}
