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
import { useKeptField, type KeptField } from './use-kept-field.ts';

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
      <p className="row who-it-is">
        <Avatar name={name} /><b className="m" dir="auto">{name}</b><span className="dim small">{roles.map((role) => roleName({ input: { portfolio }, say }, role)).join(', ')}</span>
        {said?.trainee === true && !may ? <span className="badge open">{say('details.people.trainee')}</span> : null}
      </p>
      {roles.every((role) => role === 'candidate') ? null : (
        <div className="worker-fields">
          <WorkerLine label={say('details.people.column.status')} name={say('details.people.status', { name })} hint={say('details.people.status.hint')} field={status} may={may} />
          <WorkerLine label={say('details.people.column.initials')} name={say('details.people.initials', { name })} longest={8} field={initials} may={may} />
        </div>
      )}
      {may && assesses ? (
        <Switch label={say('details.people.trainee')} aria-label={say('details.people.trainee.of', { name })} description={say('details.people.trainee.hint')}
          checked={said?.trainee ?? false} onChange={({ currentTarget }) => setTrainee(currentTarget.checked)} />
      ) : null}
      {refused === null ? null : <FailureNotice failure={refused} />}
    </li>
  );
}

interface Line { readonly label: string; readonly name: string; readonly hint?: string; readonly longest?: number; readonly field: KeptField; readonly may: boolean }

/** One line that page 1 prints of somebody. */
function WorkerLine({ label, name, hint, longest, field: { text, setText, keep }, may }: Line) {
  if (!may) return <FieldRead label={label} value={text} />;
  return <TextInput label={label} aria-label={name} placeholder={hint} maxLength={longest} dir="auto" value={text} onChange={({ target }) => setText(target.value)} onBlur={keep} />;
}
