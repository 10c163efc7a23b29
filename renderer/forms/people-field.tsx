import { Autocomplete, Select } from '@mantine/core';
import { peopleRoles, type NamedPerson } from '../../domain/person/role.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

interface Field {
  readonly label: string;
  readonly people: readonly NamedPerson[];
  readonly onChange: (people: readonly NamedPerson[]) => void;
  /** Names that are known here, to choose from. */
  readonly names: readonly string[];
  /** The role that a further person begins with. */
  readonly role?: NamedPerson['role'];
}

/** People named on evidence: name and role, one a row. */
export function PeopleField({ label, people, onChange, names, role = 'colleague' }: Field) {
  const say = useSay();
  const set = (place: number, part: Partial<NamedPerson>): void => onChange(people.map((person, at) => (at === place ? { ...person, ...part } : person)));
  const roles = peopleRoles.map((value) => ({ value, label: say(`people-role.${value}`) }));
  return (
    <fieldset className="people">
      <legend className="lab">{label}</legend>
      {people.map((person, place) => (
        <div key={place} className="row">
          <Autocomplete
            className="grow" aria-label={say('people-field.name', { label, number: place + 1 })} placeholder={say('people-field.name.example')} data={[...names]}
            value={person.name} dir="auto" maxLength={200} onChange={(name) => set(place, { name })}
          />
          <Select aria-label={say('people-field.role', { label, number: place + 1 })} data={roles} value={person.role} allowDeselect={false} onChange={(next) => set(place, { role: peopleRoles.find((one) => one === next) ?? person.role })} />
          <button type="button" className="btn quiet icon sm" aria-label={say('people-field.remove', { name: person.name })} onClick={() => onChange(people.filter((_, at) => at !== place))}><Icon name="close" size="small" /></button>
        </div>
      ))}
      <button type="button" className="btn quiet sm" onClick={() => onChange([...people, { role, name: '' }])}><Icon name="plus" size="small" />{say('people-field.add')}</button>
    </fieldset>
  );
}
