import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import type { LineUse, LineUseKind } from '../../domain/workshop/line-uses.ts';

/** One row of the source: a line, several that were read without doubt, or empty ones. */
export type SourceRow =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'folded'; readonly line: number; readonly count: number; readonly use: LineUseKind; readonly keys: readonly string[] }
  | { readonly kind: 'empty'; readonly line: number; readonly count: number };

/** So many lines between two others of their kind are folded. */
const fewest = 3;

interface Source { readonly lines: readonly SourceLine[]; readonly uses: readonly LineUse[]; readonly doubtful: ReadonlySet<number>; readonly unfolded: ReadonlySet<number> }

/** The rows of a source. Lines of one kind that nobody has to look at are folded between the first and the last of them; a few empty ones only make the numbers jump. */
export function sourceRows({ lines, uses, doubtful, unfolded }: Source): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfRun(lines, uses, doubtful, at);
    if (isEmpty(lines, at)) {
      if (end - at >= fewest) rows.push({ kind: 'empty', line: at + 1, count: end - at });
    } else if (canFold(uses, doubtful, at)) rows.push(...foldedRun({ lines, uses, unfolded }, at, end));
    else rows.push({ kind: 'line', line: at + 1 });
    at = end;
  }
  return rows;
}

function isEmpty(lines: readonly SourceLine[], at: number): boolean {
  return lines[at]?.text.trim() === '';
}

function canFold(uses: readonly LineUse[], doubtful: ReadonlySet<number>, at: number): boolean {
  const use = uses[at];
  return use !== undefined && use.kind !== 'rule' && use.kind !== 'group' && use.kind !== 'not-sure' && use.leftOut.length === 0 && !doubtful.has(at + 1);
}

/** The first line that does not go on with the run that begins here; empty lines between two of a run belong to it. */
function endOfRun(lines: readonly SourceLine[], uses: readonly LineUse[], doubtful: ReadonlySet<number>, from: number): number {
  let end = from + 1;
  if (isEmpty(lines, from)) {
    while (end < lines.length && isEmpty(lines, end)) end += 1;
    return end;
  }
  if (!canFold(uses, doubtful, from)) return end;
  for (let at = end; at < lines.length; at += 1) {
    if (isEmpty(lines, at)) continue;
    if (uses[at]?.kind !== uses[from]?.kind || !canFold(uses, doubtful, at)) break;
    end = at + 1;
  }
  return end;
}

function foldedRun({ lines, uses, unfolded }: Pick<Source, 'lines' | 'uses' | 'unfolded'>, from: number, to: number): readonly SourceRow[] {
  const full = Array.from({ length: to - from }, (_, place) => from + place).filter((at) => !isEmpty(lines, at));
  const inner = full.slice(1, -1);
  const [first] = inner;
  const last = full.at(-1);
  const row = (at: number): SourceRow => ({ kind: 'line', line: at + 1 });
  if (first === undefined || last === undefined || inner.length < fewest || inner.some((at) => unfolded.has(at + 1))) return full.map(row);
  return [row(from), { kind: 'folded', line: first + 1, count: inner.length, use: uses[from]?.kind ?? 'left-out', keys: inner.flatMap((at) => uses[at]?.keys ?? []) }, row(last)];
}
