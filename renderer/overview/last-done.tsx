import { useMemo } from 'react';
import { lineNames, tell } from '../../domain/portfolio/history.ts';
import { dayOf, timeOf } from '../../domain/report/words/when.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

const most = 8;

/** The last things that anyone did. */
export function LastDone() {
  const say = useSay();
  const { go } = usePlace();
  const { fold, portfolio } = usePortfolio();
  const lines = fold.entries.length;
  const last = useMemo(() => {
    const names = lineNames(fold, say);
    return fold.entries.slice(Math.max(0, lines - most)).reverse().map((entry) => ({
      hash: entry.line.hash, sentence: tell(entry, names, say), by: fold.portfolio.writers.get(entry.line.writer)?.person.name ?? say('history.somebody'), when: `${dayOf(say, entry.stamp)}, ${timeOf(entry.line.at)}`,
    }));
  }, [fold, lines, say]);
  if (portfolio.writers.size === 0 || last.length === 0) return null;
  return (
    <section className="sec" aria-label={say('overview.last')}>
      <h3><Icon name="history" size="small" />{say('overview.last')}</h3>
      <ol className="lasts">{last.map(({ hash, sentence, by, when }) => <li key={hash}><p dir="auto">{sentence}</p><p className="small dim3">{by} · {when}</p></li>)}</ol>
      <button type="button" className="btn quiet sm" onClick={() => go({ kind: 'history' })}>{say('overview.last.all')}</button>
    </section>
  );
}
