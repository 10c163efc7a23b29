import { lineNames, tell } from '../../domain/portfolio/history.ts';
import type { Judgement } from '../../domain/portfolio/portfolio.ts';
import { unseenChange } from '../../domain/portfolio/seen.ts';
import { dayShort } from '../../domain/text/day-words.ts';
import { dayOfInstant } from '../../domain/text/instant.ts';
import { Notice } from '../parts/notice.tsx';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What was judged of this claim before, and why that does not stand where it does not: what changed since, or who judged. */
export function EarlierJudgements({ here }: { readonly here: ClaimHere }) {
  const { claim: { claim, state } } = here;
  if (claim.judgements.length === 0) return null;
  return (
    <div className="earlier">
      {state === 'stale' || state === 'uncounted' ? <WhyAgain here={here} /> : null}
      <ul className="small dim">{claim.judgements.map((judgement) => <li key={judgement.stamp.line}><Earlier judgement={judgement} /></li>)}</ul>
    </div>
  );
}

function Earlier({ judgement: { verdict, why, stamp } }: { readonly judgement: Judgement }) {
  const say = useSay();
  const by = usePersonOf(stamp.writer);
  const day = dayOfInstant(stamp.at);
  return <>{say('judge.earlier', { verdict: say(`report.verdict.${verdict}`), by, day: day === null ? '' : dayShort(say, day) })}{why === undefined ? null : <> <span className="q s" dir="auto">“{why}”</span></>}</>;
}

function WhyAgain({ here: { claim: { claim, evidence, state, judgement, uncounted } } }: { readonly here: ClaimHere }) {
  const say = useSay();
  const { fold } = usePortfolio();
  const by = usePersonOf(judgement?.stamp.writer ?? null);
  if (judgement === null) return null;
  if (state === 'uncounted') return <Notice tone="more">{say('judge.uncounted', { why: say(`report.uncounted.${uncounted ?? 'not-an-assessor'}`, { initials: by }) })}</Notice>;
  const change = unseenChange(judgement.stamp, claim.changes) ?? unseenChange(judgement.stamp, evidence.changes);
  const entry = change === null ? undefined : fold.entry(change.line);
  const day = change === null ? null : dayOfInstant(change.at);
  return (
    <Notice tone="more" icon="history">
      <b className="b">{say('judge.changed-since')}</b> {entry === undefined ? null : <span dir="auto">{tell(entry, lineNames(fold, say), say)}</span>} {day === null ? null : dayShort(say, day)}
    </Notice>
  );
}

function usePersonOf(writer: Judgement['stamp']['writer'] | null): string {
  const say = useSay();
  const { portfolio } = usePortfolio();
  return (writer === null ? undefined : portfolio.writers.get(writer)?.person.name) ?? say('history.somebody');
}
