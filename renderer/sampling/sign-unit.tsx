import { useMemo } from 'react';
import { decisionStanding } from '../../domain/report/facts/standing.ts';
import { roleName, signsAs, type SignOffRole } from '../../domain/report/words/role-words.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { Notice } from '../parts/notice.tsx';
import { sampleShows } from '../parts/shown-states.ts';
import { StateWord } from '../parts/state-glyph.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { SignOffLine } from '../signing/sign-off-line.tsx';
import { useSay } from '../words/words.ts';
import { spreadOf } from './spread.ts';
import type { Step } from './use-sampling.ts';

const assurersLines: readonly SignOffRole[] = ['internal-verifier', 'external-verifier'];

/** The end of a unit's sample: what came of it, what is open, and the declaration. */
export function SignUnit({ here, onOpen }: { readonly here: UnitSampled; readonly onOpen: (step: Step) => void }) {
  const say = useSay();
  const { portfolio, counts } = usePortfolio();
  const { unit, assurance: { samples } } = here;
  const open = samples.filter(({ state }) => state !== 'agreed');
  const { items } = useMemo(() => spreadOf(say, portfolio, here, []), [say, portfolio, here]);
  const { decision } = decisionStanding({ portfolio, counts }, here);
  const outcome = decision?.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet;
  const decided = decision === null ? say('unit.declarations.undecided') : say('unit.declarations.decided', { outcome, day: dayOf(say, decision.stamp) });
  return (
    <div className="scroll signing-unit">
      <div>
        <h2 dir="auto">{unitTitle(unit)}</h2>
        <p className="dim">{say('sampling.already', { sampled: items.have, count: items.of })} {decided}</p>
      </div>
      {open.length === 0 ? <Notice icon="check">{say('sampling.all-agreed')}</Notice> : <Notice tone="more">{say('sampling.sign-open', { count: open.length })}</Notice>}
      <section aria-label={say('sampling.what-came')}>
        <h3 className="sh">{say('sampling.what-came')}</h3>
        <ul className="card came">{samples.map((standing) => <Came key={standing.sample.id} standing={standing} onOpen={onOpen} />)}</ul>
      </section>
      <section aria-label={say('unit.tab.declarations')}>
        <h3 className="sh">{say('unit.tab.declarations')}</h3>
        <Lines here={here} />
      </section>
    </div>
  );
}

/** The form's lines for quality assurers; where it prints none, one over the whole record for whoever works in such a role. */
function Lines({ here }: { readonly here: UnitSampled }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const own = here.unit.signOff.filter(({ role }) => assurersLines.includes(role));
  const missing = assurersLines.filter((role) => !own.some((line) => line.role === role) && (role === 'internal-verifier' ? own.length === 0 : signsAs[role] === who?.role));
  const lines: Unit['signOff'] = [...own, ...missing.map((role) => ({ role, title: roleName({ input: { portfolio }, say }, signsAs[role] ?? 'internal-quality-assurer'), declares: say('declare.whole-record') }))];
  return <ul className="card">{lines.map((line) => <SignOffLine key={line.role} here={here} line={line} />)}</ul>;
}

function Came({ standing: { sample, state, finding }, onOpen }: { readonly standing: SampleStanding; readonly onOpen: (step: Step) => void }) {
  const say = useSay();
  const { portfolio, references } = usePortfolio();
  const item = portfolio.evidence.get(sample.evidence);
  const stamp = (finding ?? sample).stamp;
  return (
    <li><button type="button" className="came-line" onClick={() => onOpen({ kind: 'sample', id: sample.id })}>
      <span className="code">{references.get(sample.evidence) ?? item?.reference}</span><span className="cut m" dir="auto">{item?.fields.title}</span>
      <StateWord state={sampleShows[state]}>{say(`sampling.state.${state}`)}</StateWord>
      <span className="small dim nowrap">{say('unit.by', { by: portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown'), day: dayOf(say, stamp) })}</span>
      {finding === null ? null : <span className="q s cut came-words" dir="auto">{finding.text}</span>}
    </button></li>
  );
}
