import { dayOf } from '../../domain/report/words/when.ts';
import { Icon } from '../look/icon.tsx';
import { Quote } from '../parts/quote.tsx';
import { whoMovesFirst } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';
import { mayGiveFeedback } from './may.ts';

/** The assessor's feedback on the unit, where the form prints it; more of it and on items under its tab. */
export function FormFeedback() {
  const say = useSay();
  const { go } = usePlace();
  const { here: { id, unit } } = useForm();
  const { portfolio, who } = usePortfolio();
  const said = [...portfolio.feedback.values()].filter(({ on }) => on.kind === 'unit' && on.unit === id);
  const title = unit.formWords.feedback ?? say('unit.feedback.on-completion');
  const toTab = (words: string) => <button type="button" className="btn sm" onClick={() => go({ kind: 'unit', unit: id, tab: 'feedback' })}>{words}</button>;
  return (
    <section aria-label={title}>
      <div className="sect"><h2>{title}</h2></div>
      <div className="form-end">
        {said.length === 0 ? (
          <div className="empty row"><Icon name="message" /><span className="grow">{say('unit.feedback.form-none', { who: whoMovesFirst(say, portfolio, 'assessor') })}</span>{mayGiveFeedback(who) ? toTab(say('unit.feedback.write')) : null}</div>
        ) : said.map(({ id: feedback, text, stamp }) => (
          <div key={feedback} className="card said-card"><p className="small dim">{say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) })}</p><Quote>{text}</Quote></div>
        ))}
        {said.length > 0 && mayGiveFeedback(who) ? <p>{toTab(say('unit.feedback.more'))}</p> : null}
      </div>
    </section>
  );
}
