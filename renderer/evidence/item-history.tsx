import { useState } from 'react';
import { objectKey } from '../../domain/command/object-key.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { keysOf } from '../../domain/portfolio/entry-keys.ts';
import { lineNames, tell } from '../../domain/portfolio/history.ts';
import { dayText, timeOf } from '../../domain/report/words/when.ts';
import type { Say } from '../../domain/words/say.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { View } from '../portfolio/view.ts';
import { useSay } from '../words/words.ts';

/** What was done with an item, last first; asked for, since every line of the portfolio is looked through. */
export function ItemHistory({ item }: { readonly item: Evidence }) {
  const say = useSay();
  const view = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sec">
      <h3><button type="button" className="btn quiet sm unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="small" />{say('evidence.history')}</button></h3>
      {isOpen ? <ol className="col gap2 small">{linesOf(say, view, item).map(({ key, when, sentence }) => <li key={key}><span className="dim3 num">{when}</span><p dir="auto">{sentence}</p></li>)}</ol> : null}
    </section>
  );
}

function linesOf(say: Say, { fold, portfolio }: View, { id }: Evidence): readonly { readonly key: string; readonly when: string; readonly sentence: string }[] {
  const names = lineNames(fold, say);
  const own = objectKey('evidence', id);
  return fold.entries.filter((entry) => keysOf(entry, 'makes').includes(own) || keysOf(entry, 'refers').includes(own)).map((entry) => {
    const { hash, at, writer } = entry.line;
    const by = portfolio.writers.get(writer)?.person.name ?? say('history.somebody');
    return { key: hash, when: say('evidence.history.when', { day: dayText(say, at), time: timeOf(at), by }), sentence: tell(entry, names, say) };
  }).reverse();
}
