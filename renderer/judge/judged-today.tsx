import { nameOf } from '../parts/criterion-names.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { QueueLine } from './queue-list.tsx';
import { claimId, type QueueRow } from './queue.ts';

interface Today { readonly claims: readonly ClaimHere[]; readonly shown: readonly QueueRow[]; readonly current: string | null; readonly onOpen: (id: string) => void }

// The latest few; all of them stand in the history.
const most = 20;

/** What was judged earlier today, to open again; what is still in the queue above is not said twice. */
export function JudgedToday({ claims, shown, current, onOpen }: Today) {
  const say = useSay();
  const { references } = usePortfolio();
  const above = new Set(shown.map(({ id }) => id));
  const rest = claims.filter((here) => !above.has(claimId(here))).slice(0, most);
  if (rest.length === 0) return null;
  return (
    <div className="today">
      <h2 className="small dim">{say('judge.today')}</h2>
      <ul>
        {rest.map((here) => {
          const id = claimId(here);
          const name = `${references.get(here.claim.evidence.id) ?? here.claim.evidence.reference} ${nameOf(say, here.coverage, here.criterion)}`;
          return <li key={id}><QueueLine row={{ kind: 'claim', id, here, name, words: here.criterion.text, quoted: true }} on={id === current} isTabStop onOpen={onOpen} /></li>;
        })}
      </ul>
    </div>
  );
}
