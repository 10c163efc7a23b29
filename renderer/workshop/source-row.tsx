import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { lineWord, pieceName } from './line-words.ts';
import { LineWords } from './source-line.tsx';
import type { SourceShown } from './shown.ts';
import type { SourceRow } from './source-rows.ts';

interface Row { readonly row: SourceRow; readonly id: string; readonly shown: SourceShown; readonly unfold: (line: number) => void }

/** One row of the source. */
export function SourceRowView({ row, id, shown, unfold }: Row) {
  const say = useSay();
  const { lines, uses, pieces, points, selection, select } = shown;
  const use = uses[row.line - 1];
  const line = lines[row.line - 1];
  if (use === undefined || line === undefined) return null;
  const selected = selection.lines.includes(row.line);
  const common = { id, role: 'option', 'aria-selected': selected } as const;
  if (row.kind === 'empty') {
    return <div {...common} className="ws-line as-left-out" onClick={() => select(row.line)}><span className="no num">{row.line}</span><span className="as">{say('workshop.line.left-out')}</span>
      <span className="tx"><s>{say('workshop.empty-lines', { count: row.count })}</s></span></div>;
  }
  if (row.kind === 'folded') {
    return (
      <div {...common} className={`ws-line folded as-${row.use}`} onClick={() => unfold(row.line)}>
        <span className="no"><Icon name="chevron-right" size="small" /></span><span className="as">{say('workshop.folded', { count: row.count })}</span>
        <span className="tx"><FoldedWords keys={row.keys} pieces={pieces} /></span>
      </div>
    );
  }
  const came = use.keys.flatMap((key) => pieces.get(key) ?? []);
  const marked = points.filter(({ settled }) => !settled).flatMap(({ places }) => places.filter((place) => place.line === row.line && (place.from > 0 || place.to < line.text.length)));
  return (
    <div {...common} className={`ws-line as-${use.kind}${selected ? ' on' : ''}`} onClick={() => select(row.line)}>
      <span className="no num">{row.line}</span><span className="as">{lineWord(say, use, came)}</span>
      <span className="tx" dir="auto"><LineWords line={line} use={use} marked={marked} /></span>
    </div>
  );
}

/** "PC 2 to PC 4, read without doubt" */
function FoldedWords({ keys, pieces }: { readonly keys: readonly string[]; readonly pieces: SourceShown['pieces'] }) {
  const say = useSay();
  const [first, last] = [keys[0], keys.at(-1)].map((key) => (key === undefined ? undefined : pieces.get(key)));
  if (first === undefined || last === undefined) return say('workshop.folded.plain');
  return say('workshop.folded.points', { first: pieceName(say, first), last: pieceName(say, last) });
}
