import { assessmentOf } from '../../domain/coverage/assessment-for.ts';
import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import type { AssessmentStanding } from '../../domain/portfolio/assessment-standing.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Say } from '../../domain/words/say.ts';
import { Notice } from './notice.tsx';
import { StateGlyph, type ShownState } from './state-glyph.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

interface Assessed { readonly item: Evidence; readonly reference: string; readonly claims: readonly Pick<ClaimHere, 'claim'>[] }

/** Whether an assessor found the item valid, authentic and current; plainly, where it is not, since nothing on it counts then. */
export function ItemAssessed({ item, reference, claims }: Assessed) {
  const say = useSay();
  const view = usePortfolio();
  const { go } = usePlace();
  const standing = assessmentOf(view.portfolio, view.counts, item);
  const { state, assessment, lacking } = standing;
  if (assessment === null && !claims.some(({ claim }) => claim.state === 'accepted')) return null;
  const by = (assessment === null ? undefined : view.portfolio.writers.get(assessment.stamp.writer)?.person.name) ?? say('report.people.unknown');
  const values = { reference, by, day: assessment === null ? '' : dayOf(say, assessment.stamp) };
  const why = assessment?.why === undefined ? null : <> <span className="q s said" dir="auto">“{assessment.why}”</span></>;
  const isAsked = mayDo(view, 'assess') && claims.length > 0 && item.withdrawn === undefined && item.erased === undefined;
  const again = isAsked ? <button type="button" className="btn sm" onClick={() => go({ kind: 'judge', evidence: item.id })}>{say(assessment === null ? 'evidence.assessed.say' : 'evidence.assessed.again')}</button> : null;
  if (state === 'not-yet') {
    return (
      <Notice tone="notyet" icon="arrow-left">
        <p><b className="b">{say('assessment.not-yet-short', { qualities: qualityWords(say, lacking) })}</b> {say('evidence.by-on', values)}{why}</p>
        <p>{say('evidence.assessed.carries', values)}</p>
        {again}
      </Notice>
    );
  }
  return <div className="row t small item-found"><StateGlyph state={glyphs[state]} /><span className="grow">{words(say, state, values)}{why}</span>{again}</div>;
}

type Shown = Exclude<AssessmentStanding['state'], 'not-yet'>;

const glyphs: Readonly<Record<Shown, ShownState>> = { found: 'accepted', stale: 'stale', uncounted: 'claimed', unsaid: 'none' };

function words(say: Say, state: Shown, values: { readonly by: string; readonly day: string }): string {
  switch (state) {
    case 'found': return say('evidence.assessed.found', values);
    case 'stale': return say('evidence.assessed.stale', values);
    case 'uncounted': return say('evidence.assessed.uncounted', values);
    case 'unsaid': return say('report.assessed.unsaid');
    default: return assertNever(state);
  }
}
