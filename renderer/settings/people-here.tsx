import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { KnownPerson } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Avatar } from '../parts/avatar.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';

/** Who worked on this computer, and forgetting them. */
export function PeopleHere() {
  const say = useSay();
  const bridge = useBridge();
  const tell = useTell();
  const [people, setPeople] = useState<readonly KnownPerson[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = useCallback(() => void bridge.people().then((answer) => { if (answer.ok) setPeople(answer.value); else setFailure(answer.failure); }), [bridge]);
  useEffect(ask, [ask]);
  const forget = ({ id, name }: KnownPerson): void => void bridge.forgetPerson(id).then((answer) => {
    if (!answer.ok) { setFailure(answer.failure); return; }
    tell(say('settings.forgotten', { name }));
    ask();
  });
  return (
    <SheetPart title={say('settings.people')} lead={say('settings.people.hint')}>
      {failure === null ? null : <FailureNotice failure={failure} />}
      {people?.length === 0 ? <p className="dim">{say('settings.people.none')}</p> : null}
      <ul className="card people-here">
        {people?.map((person) => (
          <li key={person.id}>
            <Avatar name={person.name} />
            <span className="grow"><b className="m" dir="auto">{person.name}</b> <span className="dim small">{say(`report.role.svq.${person.role}`)}</span></span>
            <button type="button" className="btn sm" aria-label={say('settings.forget.name', { name: person.name })} onClick={() => forget(person)}>{say('settings.forget')}</button>
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
