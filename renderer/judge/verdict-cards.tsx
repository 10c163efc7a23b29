import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { OutcomeCards } from '../parts/outcome-cards.tsx';
import { claimShows } from '../parts/shown-states.ts';
import { useSay } from '../words/words.ts';

const verdicts = [['accepted', 'A'], ['more-needed', 'M'], ['not-yet', 'N']] as const satisfies readonly (readonly [Verdict, string])[];

interface Cards { readonly verdict: Verdict | null; readonly onVerdict: (verdict: Verdict) => void; readonly onEnter: () => void }

/** The three verdicts, each with what it says and its key. */
export function VerdictCards({ verdict, onVerdict, onEnter }: Cards) {
  const say = useSay();
  const outcomes = verdicts.map(([name, key]) => ({ name, key, label: say(`judge.verdict.${name}`), means: say(`judge.verdict.${name}.means`), shows: claimShows[name] }));
  return <OutcomeCards legend={say('judge.verdict')} outcomes={outcomes} chosen={verdict} onChoose={onVerdict} onEnter={onEnter} />;
}
