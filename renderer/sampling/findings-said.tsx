import type { ActionPoint, Finding } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { dayShort } from '../../domain/text/day-words.ts';
import { Icon } from '../look/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Quote } from '../parts/quote.tsx';
import { sampleShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What was found in a sample, the last first, what was asked for with it, and what came since. */
export function FindingsSaid({ standing: { findings, asked, since, state } }: { readonly standing: SampleStanding }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  if (findings.length === 0) return null;
  const by = since === null ? '' : (portfolio.writers.get(since.writer)?.person.name ?? say('history.somebody'));
  return (
    <section className="sec" aria-label={say('sampling.found')}>
      <h3>{say('sampling.found')}</h3>
      {since === null || (state !== 'answered' && state !== 'changed') ? null : <Notice tone="more" icon="history">{say(`sampling.since.${state}`, { by, day: dayOf(say, since) })}</Notice>}
      <ul className="founds">{[...findings].reverse().map((finding, place) => <FindingSaid key={finding.id} finding={finding} asked={place === 0 ? asked : null} />)}</ul>
    </section>
  );
}

function FindingSaid({ finding: { result, text, stamp }, asked }: { readonly finding: Finding; readonly asked: ActionPoint | null }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const by = portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown');
  return (
    <li>
      <p className="row wrap small"><StateWord state={sampleShows[result]}>{say(`report.result.${result}`)}</StateWord><span className="dim">{say('unit.by', { by, day: dayOf(say, stamp) })}</span></p>
      <Quote small>{text}</Quote>
      {asked === null ? null : <Asked asked={asked} />}
    </li>
  );
}

function Asked({ asked: { text, who, due, finished } }: { readonly asked: ActionPoint }) {
  const say = useSay();
  const when = finished === undefined ? say('unit.actions.due', { day: dayShort(say, due) }) : say('unit.actions.finished', { day: dayShort(say, finished.day) });
  return (
    <div className="asked">
      <Icon name="flag" size="small" />
      <div className="grow"><p className="q s said" dir="auto">{text}</p><p className="small dim">{who === undefined ? when : `${who} · ${when}`}</p></div>
    </div>
  );
}
