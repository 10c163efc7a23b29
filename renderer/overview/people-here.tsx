import { roleName } from '../../domain/report/words/role-words.ts';
import { Icon } from '../look/icon.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Who works on the portfolio, in which roles, and how they are known. */
export function PeopleHere() {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const people = new Map<string, { readonly name: string; readonly roles: Set<string> }>();
  for (const { person, role } of portfolio.writers.values()) {
    const known = people.get(person.id) ?? { name: person.name, roles: new Set<string>() };
    known.roles.add(roleName({ input: { portfolio }, say }, role));
    people.set(person.id, known);
  }
  if (people.size === 0) return null;
  return (
    <section className="sec" aria-label={say('overview.people')}>
      <h3><Icon name="users" size="small" />{say('overview.people')}<span className="c num">{people.size}</span></h3>
      <ul>{[...people].map(([id, { name, roles }]) => {
        const known = [[...roles].join(', '), portfolio.people.get(id)?.status].filter((words) => words !== undefined).join(' · ');
        return <li key={id} className="row over-person"><Avatar name={name} /><span className="grow cut" title={known}><span className="m" dir="auto">{name}</span> <span className="small dim">{known}</span></span></li>;
      })}</ul>
    </section>
  );
}
