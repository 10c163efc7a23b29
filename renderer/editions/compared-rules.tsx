import type { RuleChange, RuleOfUnit } from '../../domain/unit-versions/compare-rules.ts';
import type { Piece } from '../../domain/unit-versions/word-difference.ts';
import { useSay } from '../words/words.ts';
import { MarkedWords } from './marked-words.tsx';

interface Rules { readonly changes: readonly RuleChange[]; readonly earlier: string; readonly later: string }

/** Every rule of two editions: the same, changed in words or in what is read from them, new, gone. */
export function ComparedRules({ changes, earlier, later }: Rules) {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className="tab-h">{say('edition.rules')}<span className="small dim3 num">{changes.length}</span></h2>
      <table className="compared" aria-label={say('edition.rules')}>
        <thead><tr><th scope="col">{earlier}</th><th scope="col">{say('edition.became')}</th><th scope="col">{later}</th></tr></thead>
        <tbody>{changes.map((change) => <Row key={keyOf(change)} change={change} />)}</tbody>
      </table>
    </>
  );
}

function Row({ change }: { readonly change: RuleChange }) {
  const say = useSay();
  const sentence = change.kind === 'changed' ? change.sentence : null;
  return (
    <tr className={change.kind}>
      <Side of={change.kind === 'new' ? null : change.earlier} pieces={sentence?.earlier ?? null} />
      <td className="became">
        <span className={`badge change ${change.kind}`}>{say(`change.${change.kind}`)}</span>
        {change.kind === 'changed' ? change.parts.map((part) => <span key={part} className="badge open">{say(`edition.part.${part}`)}</span>) : null}
      </td>
      <Side of={change.kind === 'gone' ? null : change.later} pieces={sentence?.later ?? null} />
    </tr>
  );
}

function Side({ of, pieces }: { readonly of: RuleOfUnit | null; readonly pieces: readonly Piece[] | null }) {
  const say = useSay();
  if (of === null) return <td className="none small dim3">{say('edition.not-there')}</td>;
  return <td><span className="q" dir="auto">“{pieces === null ? of.rule.sentence : <MarkedWords pieces={pieces} />}”</span></td>;
}

function keyOf(change: RuleChange): string {
  return `${change.kind === 'new' ? '' : change.earlier.id} ${change.kind === 'gone' ? '' : change.later.id}`;
}
