import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Quote } from '../parts/quote.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What was said to the candidate about the item as a whole. */
export function ItemWords({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const said = [...portfolio.feedback.values()].filter(({ on }) => on.kind === 'evidence' && on.evidence === evidence.id);
  if (said.length === 0) return null;
  return (
    <section className="sec" aria-label={say('evidence.feedback')}>
      <h3>{say('evidence.feedback')} <span className="c">{said.length}</span></h3>
      <ul className="col gap2">{said.map(({ id, text, stamp }) => {
        const by = portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown');
        return <li key={id} className="row t"><Avatar name={by} small /><div className="grow"><p className="small dim">{say('evidence.by-on', { by, day: dayOf(say, stamp) })}</p><Quote small>{text}</Quote></div></li>;
      })}</ul>
    </section>
  );
}
