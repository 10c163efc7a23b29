import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

/** Nothing here yet: what goes here, and the first step. */
export function EmptyLibrary() {
  const say = useSay();
  return (
    <section className="empty">
      <Icon name="package-open" />
      <h2>{say('library.empty.title')}</h2>
      <p className="dim">{say('library.empty.what')}</p>
      <ol>
        <li>{say('library.empty.example')}<code>{say('library.command.example')}</code></li>
        <li>{say('library.empty.new')}<code>{say('library.command.new')}</code></li>
      </ol>
    </section>
  );
}
