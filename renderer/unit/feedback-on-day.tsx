import { dayInWords } from '../../domain/text/day-in-words.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Quote } from '../parts/quote.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import type { OnDay } from './use-feedback-on-day.ts';

/** Feedback given on the day of a visit, as it stands on the record of it, and the way there. */
export function FeedbackOnDay({ said: { item, label, text } }: { readonly said: OnDay }) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio, references } = usePortfolio();
  const by = portfolio.writers.get(item.added.writer)?.person.name ?? say('report.people.unknown');
  return (
    <li className="said-item">
      <div className="row small"><Avatar name={by} small /><b className="m" dir="auto">{by}</b><span className="dim">{dayInWords(say, item.fields.day)}</span>
        <button type="button" className="chip none" onClick={() => go({ kind: 'evidence', evidence: item.id })}>{references.get(item.id) ?? '?'}</button><span className="dim">{label}</span>
      </div>
      <Quote>{text}</Quote>
    </li>
  );
}
