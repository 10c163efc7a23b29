import { Select, TextInput } from '@mantine/core';
import { peopleRoles, peopleRoleSchema, type NamedPerson } from '../../domain/person/role.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** Who was there, each with their role. */
export function PeopleField({ people, onPeople }: { readonly people: readonly NamedPerson[]; readonly onPeople: (people: readonly NamedPerson[]) => void }) {
  const say = useSay();
  const change = (place: number, part: Partial<NamedPerson>): void => onPeople(people.map((person, at) => (at === place ? { ...person, ...part } : person)));
  const data = peopleRoles.map((role) => ({ value: role, label: say(`report.person.${role}`) }));
  return (
    <fieldset className="people">
      <legend className="lab">{say('observe.present')}</legend>
      {people.map(({ name, role }, place) => (
        <div className="row" key={place}>
          <TextInput className="grow" aria-label={say('observe.person-name', { number: place + 1 })} placeholder={say('observe.name')} dir="auto" maxLength={200} value={name} onChange={(event) => change(place, { name: event.currentTarget.value })} />
          <Select aria-label={say('observe.person-role', { number: place + 1 })} data={data} value={role} allowDeselect={false} onChange={(next) => change(place, { role: peopleRoleSchema.parse(next) })} />
          <button type="button" className="btn quiet icon" aria-label={say('observe.person-remove', { name: name === '' ? String(place + 1) : name })} onClick={() => onPeople(people.filter((_, at) => at !== place))}><Icon name="close" /></button>
        </div>
      ))}
      <button type="button" className="btn sm" onClick={() => onPeople([...people, { name: '', role: 'line-manager' }])}><Icon name="plus" size="small" />{say('observe.person-add')}</button>
    </fieldset>
  );
}
