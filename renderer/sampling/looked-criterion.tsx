import type { InferenceCoverage } from '../../domain/coverage/coverage.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import type { Evidence, Judgement, Reason } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Quote } from '../parts/quote.tsx';
import { claimShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { LookedAt } from './looked-at.ts';

interface Looked { readonly evidence: Evidence; readonly looked: LookedAt; readonly isSelected: boolean; readonly onSelect: () => void }

/** One criterion of a sampled item: its words, what was claimed and where, what the assessor judged or inferred, and why. */
export function LookedCriterion({ evidence, looked: { criterion, name, claim, inferences, places, shows }, isSelected, onSelect }: Looked) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const by = claim === null ? '' : (portfolio.writers.get(claim.claim.made.writer)?.person.name ?? say('role.candidate.the'));
  const how = claim?.claim.how;
  // A mark in the margin of somebody's own record is claim and judgement in one.
  const isMarked = claim?.claim.judgements.some(({ stamp }) => stamp.line === claim.claim.made.line) ?? false;
  const state = claim !== null ? say(`claim-state.${claim.state}`) : say(shows === 'accepted' ? 'sampling.inferred' : 'sampling.taken-back');
  return (
    <li className={`looked${isSelected ? ' on' : ''}`} aria-label={say('sampling.looked-name', { criterion: name, state })}>
      <div className="row t small dim under"><b className="lbl">{name}</b><span className="grow" /><StateWord state={shows}>{state}</StateWord></div>
      <p className="q" dir="auto">{criterion.text}</p>
      {claim === null || isMarked ? null : (
        <div className="says">
          <span className="small dim">{say(how === undefined ? 'judge.claims' : 'judge.says', { who: by, day: dayOf(say, claim.claim.made) })}</span>
          {how === undefined ? null : <Quote small>{`“${how}”`}</Quote>}
        </div>
      )}
      {places.length === 0 ? null : <button type="button" className="btn quiet sm where" aria-pressed={isSelected} onClick={onSelect}>{say('judge.where', { places: itemPlacesWords(say, evidence, places) })}</button>}
      <ul className="judged">
        {claim?.claim.judgements.map((judgement) => {
          const how = judgement.stamp.line === claim.claim.made.line ? 'marked' : judgement === claim.judgement ? 'judged' : 'earlier';
          return <li key={judgement.stamp.line} className={claimShows[judgement.verdict]}><JudgementSaid judgement={judgement} how={how} /></li>;
        })}
        {inferences.map((one) => <li key={one.inference.id} className={one.stands ? 'accepted' : 'stale'}><InferenceSaid one={one} /></li>)}
        {criterion.reasons.map((reason) => <li key={reason.id}><ReasonSaid reason={reason} /></li>)}
      </ul>
    </li>
  );
}

function JudgementSaid({ judgement: { verdict, why, stamp }, how }: { readonly judgement: Judgement; readonly how: 'marked' | 'judged' | 'earlier' }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const by = portfolio.writers.get(stamp.writer)?.person.name ?? say('history.somebody');
  return <Said words={why} by={say(`sampling.${how}`, { verdict: how === 'judged' ? say(`claim-state.${verdict}`) : say(`report.verdict.${verdict}`), by, day: dayOf(say, stamp) })} />;
}

function InferenceSaid({ one: { inference: { ground, stamp }, stands, why } }: { readonly one: InferenceCoverage }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  return (
    <>
      <Said words={ground} by={say('sampling.inferred-by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('history.somebody'), day: dayOf(say, stamp) })} />
      {stands ? null : <p className="small"><StateWord state="stale">{why ?? say('unit.inferred.fell')}</StateWord></p>}
    </>
  );
}

function ReasonSaid({ reason: { because, stamp } }: { readonly reason: Reason }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  return <Said words={because} by={say('sampling.reason', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('history.somebody'), day: dayOf(say, stamp) })} />;
}

/** Who decided it and when; beneath, their words. */
function Said({ words, by }: { readonly words: string | undefined; readonly by: string }) {
  return <><p className="small dim">{by}</p>{words === undefined ? null : <Quote small>{words}</Quote>}</>;
}
