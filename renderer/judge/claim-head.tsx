import type { RefObject } from 'react';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { dayShort } from '../../domain/text/day-words.ts';
import { dayOfInstant } from '../../domain/text/instant.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { headingOf } from '../parts/heading-of.ts';
import { Quote } from '../parts/quote.tsx';
import { claimShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { EarlierJudgements } from './earlier-judgements.tsx';

/** The criterion, what the candidate says of it, where to look, and what was judged before. */
export function ClaimHead({ here, heading }: { readonly here: ClaimHere; readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const say = useSay();
  const { portfolio, units } = usePortfolio();
  const { unit, coverage, criterion, claim: { claim, evidence, state } } = here;
  const under = [headingOf(unit, criterion), units.size > 1 ? unitTitle(unit) : null].filter((words) => words !== null).join(' · ');
  const day = dayOfInstant(claim.made.at);
  const who = portfolio.writers.get(claim.made.writer)?.person.name ?? say('role.candidate.the');
  return (
    <div className="sec">
      <div className="row t small dim under"><b className="lbl">{nameOf(say, coverage, criterion)}</b><span className="grow" dir="auto">{under}</span><StateWord state={claimShows[state]}>{say(`claim-state.${state}`)}</StateWord></div>
      <h2 className="q focus-words" tabIndex={-1} data-autofocus ref={heading} dir="auto">{criterion.text}</h2>
      <div className="says">
        <span className="small dim">{say(claim.how === undefined ? 'judge.claims' : 'judge.says', { who, day: day === null ? '' : dayShort(say, day) })}</span>
        {claim.how === undefined ? null : <Quote small>{`“${claim.how}”`}</Quote>}
        <span className="small dim">{say('judge.where', { places: itemPlacesWords(say, evidence, claim.places) })}</span>
      </div>
      <EarlierJudgements here={here} />
    </div>
  );
}
