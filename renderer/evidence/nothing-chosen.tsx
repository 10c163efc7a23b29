import { openAdding } from '../adding/adding-host.ts';
import { Icon } from '../look/icon.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useSay } from '../words/words.ts';

/** No item to look at: what goes here, and the first step. */
export function NothingChosen({ adds }: { readonly adds: boolean }) {
  const say = useSay();
  const add = adds ? <button type="button" className="btn primary" onClick={() => openAdding()}><Icon name="plus" size="small" />{say('evidence.add.long')}</button> : undefined;
  const next = say(adds ? 'evidence.empty.next' : 'evidence.empty.look');
  return (
    <section className="view" aria-label={say('viewer.name')}>
      <div className="stage"><div className="nothing-chosen"><EmptyState icon="files" title={say('evidence.empty')} action={add}>{next}</EmptyState></div></div>
    </section>
  );
}
