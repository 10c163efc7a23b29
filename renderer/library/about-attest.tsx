import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** What Attest is, who does not endorse it, and, where there are rings, how to read them. */
export function AboutAttest({ rings }: { readonly rings: boolean }) {
  const say = useSay();
  return (
    <aside>
      <section>
        <h2><Icon name="book-open" />{say('welcome.what-heading')}</h2>
        <p>{say('welcome.what')}</p>
        <p className="dim">{say('welcome.not-endorsed')}</p>
      </section>
      {rings ? <Levels /> : null}
    </aside>
  );
}

function Levels() {
  const say = useSay();
  return (
    <section>
      <h2>{say('library.levels')}</h2>
      <ul className="levels small dim">
        <li><span className="tick claims" />{say('library.levels.claimed')}</li>
        <li><span className="tick judged" />{say('library.levels.judged')}</li>
      </ul>
    </section>
  );
}
