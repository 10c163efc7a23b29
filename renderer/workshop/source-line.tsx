import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import type { LineUse } from '../../domain/workshop/line-uses.ts';

interface Shown { readonly line: SourceLine; readonly use: LineUse; readonly marked: readonly { readonly from: number; readonly to: number }[] }

/** A line's words: what nothing came of struck through, what is to be confirmed marked. */
export function LineWords({ line: { text, mark }, use, marked }: Shown) {
  if (use.kind === 'left-out') return <s>{mark} {text}</s>;
  const edges = [...new Set([0, text.length, ...[...use.leftOut, ...marked].flatMap(({ from, to }) => [from, to])])].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  const within = (spans: Shown['marked'], from: number, to: number): boolean => spans.some((span) => span.from <= from && to <= span.to);
  return (
    <>
      {mark === undefined ? null : <span className="num">{mark} </span>}
      {edges.slice(0, -1).map((from, place) => {
        const to = edges[place + 1] ?? text.length;
        const words = text.slice(from, to);
        if (within(use.leftOut, from, to)) return <s key={from}>{words}</s>;
        return within(marked, from, to) ? <mark key={from}>{words}</mark> : words;
      })}
    </>
  );
}
