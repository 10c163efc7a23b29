import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { lookedCriteria } from '../../domain/sampling/own-hand.ts';
import { sampleStandings, type SampleStanding } from '../../domain/sampling/sample-standing.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { sampleShows } from './shown-states.ts';
import { StateGlyph } from './state-glyph.tsx';

/** By whom an item was sampled and what came of it, with the way there; with a criterion, only what was looked at for it. */
export function ItemSampled({ item, criterion }: { readonly item: Evidence; readonly criterion?: CriterionKey }) {
  const { portfolio } = usePortfolio();
  const samples = [...portfolio.samples.values()].filter((sample) => sample.evidence === item.id && (criterion === undefined || lookedCriteria(portfolio, sample).includes(criterion)));
  return <>{sampleStandings(portfolio, samples).map((standing) => <Sampled key={standing.sample.id} standing={standing} />)}</>;
}

function Sampled({ standing: { sample, state, finding } }: { readonly standing: SampleStanding }) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio } = usePortfolio();
  const by = portfolio.writers.get((finding ?? sample).stamp.writer)?.person.name ?? say('report.people.unknown');
  return (
    <div className="row t small item-found">
      <StateGlyph state={sampleShows[state]} />
      <span className="grow">{say('item-sampled', { by, state: say(`sampling.state.${state}`) })}{state === 'not-agreed' && finding !== null ? <> <span className="q s said" dir="auto">“{finding.text}”</span></> : null}</span>
      <button type="button" className="btn sm" onClick={() => go({ kind: 'sampling', sample: sample.id })}>{say('item-sampled.see')}</button>
    </div>
  );
}
