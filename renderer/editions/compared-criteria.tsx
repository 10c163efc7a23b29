import type { CriterionChange } from '../../domain/unit-versions/compare-criteria.ts';
import type { Piece } from '../../domain/unit-versions/word-difference.ts';
import type { Point } from '../../domain/unit-versions/points.ts';
import { useSay } from '../words/words.ts';
import { MarkedWords } from './marked-words.tsx';

interface Criteria { readonly changes: readonly CriterionChange[]; readonly earlier: string; readonly later: string }

/** Every criterion of two editions, what became of it in the middle; words that differ are marked. */
export function ComparedCriteria({ changes, earlier, later }: Criteria) {
  const say = useSay();
  return (
    <table className="compared" aria-label={say('edition.criteria')}>
      <thead><tr><th scope="col">{earlier}</th><th scope="col">{say('edition.became')}</th><th scope="col">{later}</th></tr></thead>
      <tbody>{changes.map((change) => <Row key={keyOf(change)} change={change} />)}</tbody>
    </table>
  );
}

function Row({ change }: { readonly change: CriterionChange }) {
  const say = useSay();
  const words = change.kind === 'reworded' ? change.words : null;
  return (
    <tr className={change.kind}>
      <Side point={change.kind === 'new' ? null : change.earlier} pieces={words?.earlier ?? null} />
      <td className="became"><span className={`badge change ${change.kind}`}>{say(`change.${change.kind}`)}</span>{change.kind === 'reworded' && change.otherAct ? <span className="badge open">{say('change.other-act')}</span> : null}</td>
      <Side point={change.kind === 'gone' ? null : change.later} pieces={words?.later ?? null} />
    </tr>
  );
}

function Side({ point, pieces }: { readonly point: Point | null; readonly pieces: readonly Piece[] | null }) {
  const say = useSay();
  if (point === null) return <td className="none small dim3">{say('edition.not-there')}</td>;
  const name = say(`criteria.${point.list}`, { labels: point.printed, count: 1 });
  return <td><span className="lbl">{name}</span> <span className="q" dir="auto">{pieces === null ? point.text : <MarkedWords pieces={pieces} />}</span></td>;
}

function keyOf(change: CriterionChange): string {
  return [change.kind === 'new' ? null : change.earlier, change.kind === 'gone' ? null : change.later].map((point) => (point === null ? '' : `${point.list}/${point.label}`)).join(' ');
}
