import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** What a portfolio is on the disk, said where one is made. */
export function WhatIsMade() {
  const say = useSay();
  return (
    <aside className="ws" aria-label={say('new.aside.title')}>
      <section className="made">
        <h2 className="sh">{say('new.aside.title')}</h2>
        <p><Icon name="folder" />{say('new.aside.folder')}</p>
        <p><Icon name="copy" />{say('new.aside.copy')}</p>
        <p><Icon name="users" />{say('new.aside.who')}</p>
      </section>
      <p className="small dim about">{say('welcome.not-endorsed')}</p>
    </aside>
  );
}
