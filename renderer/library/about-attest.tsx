import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** What Attest is, who does not endorse it, and how to keep what is made with it. */
export function AboutAttest() {
  const say = useSay();
  return (
    <section className="about small dim">
      <h2 className="sh"><Icon name="info" size="small" />{say('welcome.what-heading')}</h2>
      <p>{say('welcome.what')}</p>
      <p>{say('library.keep')}</p>
      <p className="ink">{say('welcome.not-endorsed')}</p>
    </section>
  );
}
