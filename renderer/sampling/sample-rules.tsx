import { useMemo } from 'react';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { ruleLooks } from '../parts/rule-levels.ts';
import { ruleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { useSay } from '../words/words.ts';
import type { LookedAt } from './looked-at.ts';

/** The unit's own sentences beside what is looked at: those that speak of these criteria among others first, those on the whole unit behind a click. */
export function SampleRules({ here: { unit, coverage }, looked }: { readonly here: UnitSampled; readonly looked: readonly LookedAt[] }) {
  const say = useSay();
  const { near, whole } = useMemo(() => {
    const looks = ruleLooks(say, unit);
    const keys = new Set<string>(looked.map(({ criterion }) => criterion.key));
    const at = new Set(coverage.criteria.flatMap(({ key }, place) => (keys.has(key) ? [place] : [])));
    const speaking = coverage.rules.filter(({ id }) => looks.get(id)?.places.some((place) => at.has(place)) === true);
    const isNear = ({ id }: RuleOutcome): boolean => (looks.get(id)?.places.length ?? 0) < coverage.criteria.length;
    return { near: speaking.filter(isNear), whole: speaking.filter((rule) => !isNear(rule)) };
  }, [say, unit, coverage, looked]);
  const list = (rules: readonly RuleOutcome[]) => <ul>{rules.map((outcome) => <Rule key={outcome.id} outcome={outcome} />)}</ul>;
  return (
    <section className="sec speaks" aria-label={say('sampling.rules')}>
      <h3>{say('sampling.rules')}</h3>
      {coverage.noRules === null ? null : <p className="small dim">{coverage.noRules}</p>}
      {list(near)}
      {whole.length === 0 ? null : <details className="small"><summary className="dim">{say('sampling.whole-rules', { count: whole.length })}</summary>{list(whole)}</details>}
    </section>
  );
}

function Rule({ outcome: { rule, judged, implied } }: { readonly outcome: RuleOutcome }) {
  const say = useSay();
  return (
    <li className="rule">
      <StateGlyph state={ruleShows[judged.state]} />
      <p className="q s"><span className="off">{say(`rule-state.${judged.state}`)}: </span>{implied ? rule.sentence : `“${rule.sentence}”`}</p>
      <p className="close">{judged.because}</p>
    </li>
  );
}
