import { EmptyState } from '../parts/empty-state.tsx';
import { whoMoves } from '../parts/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ActionPoints } from './action-points.tsx';
import { feedbackAbout } from './feedback-about.ts';
import { FeedbackSaid } from './feedback-said.tsx';
import { mayGiveFeedback } from './may.ts';
import type { UnitHere } from './unit-here.ts';
import { WriteFeedback } from './write-feedback.tsx';

/** Words to the candidate on the unit and its evidence, the latest first; and what is to be done by when. */
export function FeedbackTab({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const said = feedbackAbout(portfolio, here);
  return (
    <>
      {mayGiveFeedback(who) ? <WriteFeedback here={here} /> : null}
      <section aria-label={say('unit.tab.feedback')}>
        <h2 className="tab-h">{say('unit.feedback.said')}<span className="small dim3 num">{said.length}</span></h2>
        {said.length === 0 ? <EmptyState icon="message" title={say('unit.feedback.none')}>{say('unit.feedback.none.what', { who: whoMoves(say, portfolio, 'assessor') })}</EmptyState> : (
          <ul className="card">{said.map((one) => <FeedbackSaid key={one.id} feedback={one} />)}</ul>
        )}
      </section>
      <ActionPoints />
    </>
  );
}
