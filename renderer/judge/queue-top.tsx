import { Progress, SegmentedControl } from '@mantine/core';
import { useSay } from '../words/words.ts';
import { candidateOf } from '../parts/candidate-of.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { Grouping } from './queue.ts';

interface Head { readonly grouping: Grouping; readonly onGrouping: (grouping: Grouping) => void; readonly judged: number; readonly of: number }

/** What is judged, of whom, how far one is today. */
export function QueueTop({ grouping, onGrouping, judged, of }: Head) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const progress = say('judge.progress', { judged, of });
  const choose = (value: string): void => onGrouping(value === 'criterion' ? 'criterion' : 'evidence');
  return (
    <div className="qh">
      <div className="row">
        <h1>{say('judge.title')}</h1>
        <SegmentedControl className="end" size="xs" aria-label={say('judge.order')} value={grouping} onChange={choose} data={[{ value: 'evidence', label: say('judge.by-evidence') }, { value: 'criterion', label: say('judge.by-criterion') }]} />
      </div>
      <div className="row small dim far"><bdi className="cut">{candidateOf(say, portfolio)}</bdi><b className="end num ink" role="status">{progress}</b></div>
      <Progress value={of === 0 ? 0 : (100 * judged) / of} size={5} aria-label={progress} />
    </div>
  );
}
