import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Say } from '../../domain/words/say.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { AssessingNow } from './use-assessing.ts';

/** Who found the item valid, authentic and current, or what accepting says of it along. */
export function ItemFound({ reference, assessing }: { readonly reference: string; readonly assessing: AssessingNow }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { standing: { state, assessment }, isFoundAnew, write } = assessing;
  const by = (assessment === null ? undefined : portfolio.writers.get(assessment.stamp.writer)?.person.name) ?? say('history.somebody');
  const words = foundWords(say, assessing, { reference, by, day: assessment === null ? '' : dayOf(say, assessment.stamp) });
  const why = state === 'found' || state === 'not-yet' ? assessment?.why : undefined;
  if (words === '') return null;
  return (
    <p className="small dim vac-found">
      {words}{why === undefined ? null : <> <span className="q s" dir="auto">“{why}”</span></>}
      {isFoundAnew ? <> <button type="button" className="btn sm" onClick={() => void write()}>{say('judge.item.only-that')}</button></> : null}
    </p>
  );
}

function foundWords(say: Say, { standing: { state, lacking }, not, isFoundAnew }: AssessingNow, { reference, by, day }: { readonly reference: string; readonly by: string; readonly day: string }): string {
  const isAll = not.length === 0;
  switch (state) {
    case 'unsaid': return isAll ? say('judge.item.along', { reference }) : '';
    case 'found': return say('judge.item.found', { by, day });
    case 'stale': return isAll ? say('judge.item.stale', { reference, by, day }) : '';
    case 'uncounted': return isAll ? say('judge.item.uncounted', { reference, by, day }) : '';
    case 'not-yet': {
      const found = say('judge.item.found-not-yet', { by, day, qualities: qualityWords(say, lacking) });
      return isFoundAnew ? `${found} ${say('judge.item.anew', { reference })}` : found;
    }
    default: return assertNever(state);
  }
}
