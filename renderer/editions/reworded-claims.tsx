import type { Failure } from '../../domain/failure/failure.ts';
import type { Bringing } from '../../domain/portfolio/brought-claims.ts';
import { wordDifference } from '../../domain/unit-versions/word-difference.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { MarkedWords } from './marked-words.tsx';
import { useCriterionWords } from './use-criterion-words.ts';

interface Asked { readonly asked: readonly Bringing[]; readonly onFailure: (failure: Failure | null) => void }

/** Evidence that was claimed for other words: whoever claims says of each whether it shows the new ones too. */
export function RewordedClaims({ asked, onFailure }: Asked) {
  const say = useSay();
  if (asked.length === 0) return null;
  return (
    <div className="settle">
      <h3>{say('edition.ask')}<span className="small dim3 num">{asked.length}</span></h3>
      <ul className="card">{asked.map((one) => <Reworded key={`${one.evidence} ${one.to}`} one={one} onFailure={onFailure} />)}</ul>
    </div>
  );
}

function Reworded({ one: { evidence, from, to }, onFailure }: { readonly one: Bringing; readonly onFailure: Asked['onFailure'] }) {
  const say = useSay();
  const act = useAct();
  const view = usePortfolio();
  const words = useCriterionWords();
  const [before, after] = [words(from), words(to)];
  const pieces = wordDifference(before.text, after.text);
  const item = view.portfolio.evidence.get(evidence);
  const reference = view.references.get(evidence) ?? '';
  const does = async (kind: 'claim' | 'leave'): Promise<void> => {
    const done = await act({ kind, reference: item?.reference ?? reference, addresses: [to] }, { inPlace: true, told: say(`edition.ask.${kind}.done`, { reference, criterion: after.name }) });
    onFailure(done.ok ? null : done.failure);
  };
  const label = say('edition.ask.of', { reference, criterion: after.name });
  return (
    <li className="line-item" aria-label={label}>
      <p><b className="num">{reference}</b> <span dir="auto">{item?.fields.title}</span></p>
      <p className="small"><span className="lbl">{before.name}</span> <span className="q" dir="auto"><MarkedWords pieces={pieces.earlier} /></span></p>
      <p className="small"><span className="lbl">{after.name}</span> <span className="q" dir="auto"><MarkedWords pieces={pieces.later} /></span></p>
      {mayDo(view, 'leave-claims') ? (
        <p className="row"><button type="button" className="btn sm" aria-label={`${say('edition.ask.claim')}: ${label}`} onClick={() => void does('claim')}>{say('edition.ask.claim')}</button>
          <button type="button" className="btn quiet sm" aria-label={`${say('edition.ask.leave')}: ${label}`} onClick={() => void does('leave')}>{say('edition.ask.leave')}</button></p>
      ) : null}
    </li>
  );
}
