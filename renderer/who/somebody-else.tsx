import { Radio, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { writerRoles, writerRoleSchema, type WriterRole } from '../../domain/person/role.ts';
import { roleName } from '../../domain/report/words/role-words.ts';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Somebody who was not here before: a name, and one role. Where nobody worked yet it is most likely the candidate. */
export function SomebodyElse({ first, busy, work }: { readonly first: boolean; readonly busy: boolean; readonly work: (who: WhoAsked) => Promise<void> }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const [name, setName] = useState(first ? (portfolio.details.candidate ?? '') : '');
  const [role, setRole] = useState<WriterRole>(first ? 'candidate' : 'assessor');
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') document.getElementById('who-name')?.focus();
    else void work({ person: { name: name.trim() }, role });
  };
  const choose = (value: string): void => {
    const read = writerRoleSchema.safeParse(value);
    if (read.success) setRole(read.data);
  };
  return (
    <section aria-label={say(first ? 'who.other.first' : 'who.other')}>
      <h2>{say(first ? 'who.other.first' : 'who.other')}</h2>
      <form onSubmit={submit} noValidate>
        <TextInput id="who-name" label={say('who.name')} description={say('who.name.hint')} dir="auto" value={name} onChange={({ target }) => { setMissing(false); setName(target.value); }} error={missing ? say('who.name-first') : undefined} />
        <Radio.Group label={say('who.role')} value={role} onChange={choose}>
          <div className="roles">{writerRoles.map((one) => <Radio key={one} value={one} label={roleName({ input: { portfolio }, say }, one)} description={say(`who.may.${one}`)} />)}</div>
        </Radio.Group>
        <button type="submit" className="btn primary" disabled={busy}>{say('who.work')}</button>
      </form>
    </section>
  );
}
