import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** What Attest is, who does not endorse it, and how to read the rings. */
export function AboutAttest() {
  const say = useSay();
  return (
    <aside>
      <section>
        <h2><Icon name="book-open" />{say('welcome.what-heading')}</h2>
        <p>{say('welcome.what')}</p>
        <p className="dim">{say('welcome.not-endorsed')}</p>
      </section>
      <section>
        <h2>{say('library.levels')}</h2>
        <ul className="levels small dim">
          <li><span className="tick claims" />{say('library.levels.claimed')}</li>
          <li><span className="tick judged" />{say('library.levels.judged')}</li>
        </ul>
      </section>
    </aside>
  );
}
