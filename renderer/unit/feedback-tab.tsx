import { EmptyState } from '../parts/empty-state.tsx';
import { whoMoves } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ActionPoints } from './action-points.tsx';
import { feedbackAbout } from './feedback-about.ts';
import { FeedbackOnDay } from './feedback-on-day.tsx';
import { FeedbackSaid } from './feedback-said.tsx';
import { mayGiveFeedback } from './may.ts';
import type { UnitHere } from './unit-here.ts';
import { useFeedbackOnDay } from './use-feedback-on-day.ts';
import { WriteFeedback } from './write-feedback.tsx';

/** Words to the candidate on the unit and its evidence, the latest first, then what records of visits hold; and what is to be done by when. */
export function FeedbackTab({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const said = feedbackAbout(portfolio, here);
  const onDay = useFeedbackOnDay(here);
  const count = said.length + (onDay?.length ?? 0);
  return (
    <>
      {mayGiveFeedback(who) ? <WriteFeedback here={here} /> : null}
      <section aria-label={say('unit.tab.feedback')}>
        <h2 className="tab-h">{say('unit.feedback.said')}<span className="small dim3 num">{count}</span></h2>
        {count === 0 ? (onDay === null ? null : <EmptyState icon="message" title={say('unit.feedback.none')}>{say('unit.feedback.none.what', { who: whoMoves(say, portfolio, 'assessor') })}</EmptyState>) : (
          <ul className="card">{said.map((one) => <FeedbackSaid key={one.id} feedback={one} />)}{onDay?.map((one) => <FeedbackOnDay key={one.item.id} said={one} />)}</ul>
        )}
      </section>
      <ActionPoints />
    </>
  );
}
