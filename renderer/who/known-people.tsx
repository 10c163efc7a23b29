import { roleName } from '../../domain/report/words/role-words.ts';
import type { KnownPerson } from '../../main/electron/contract/library.ts';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

interface Known { readonly people: readonly KnownPerson[]; readonly busy: boolean; readonly work: (who: WhoAsked) => Promise<void> }

/** Those who worked in this portfolio, then those known on this computer, each in a role: one click and one works as them. */
export function KnownPeople({ people, busy, work }: Known) {
  const say = useSay();
  const { who } = usePortfolio();
  return (
    <section aria-label={say('who.known')}>
      <h2>{say('who.known')}</h2>
      <p className="small dim">{say('who.known.hint')}</p>
      <ul className="people">
        {people.map((person) => <li key={`${person.id} ${person.role}`}><Person person={person} isHere={who?.person.id === person.id && who.role === person.role} busy={busy} work={work} /></li>)}
      </ul>
    </section>
  );
}

function Person({ person: { id, name, role }, isHere, busy, work }: Pick<Known, 'busy' | 'work'> & { readonly person: KnownPerson; readonly isHere: boolean }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const words = roleName({ input: { portfolio }, say }, role);
  return (
    <button type="button" className={`card person${isHere ? ' on' : ''}`} disabled={busy} aria-current={isHere ? 'true' : undefined} aria-label={say('who.work-as', { name, role: words })} onClick={() => void work({ person: { id, name }, role })}>
      <Avatar name={name} />
      <span className="grow">
        <span className="row wrap"><b className="b" dir="auto">{name}</b><span className="dim">{words}</span>{isHere ? <span className="badge plain">{say('who.here-now')}</span> : null}</span>
        <span className="small dim may">{say(`who.may.${role}`)}</span>
      </span>
      <Icon name="chevron-right" />
    </button>
  );
}
