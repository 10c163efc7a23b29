import { scheme } from '../labels/label.ts';
import type { LabelledRow } from '../rows/row.ts';

/** How a list is labelled. */
export interface ListScheme {
  /** The labels of its points, as `scheme` names them; "bullet" or "line" where it has none. */
  readonly main: string;
  /** The labels of what stands over the points as outcomes do. */
  readonly outer: 'number' | 'stem' | null;
  /** Numbers with dots stand under numbers as their parts. */
  readonly parts: boolean;
}

/** How learning outcomes begin, whatever they are about. */
export const outcomeStem = /^(?:be able to|be aware|understand|know\b|know how|recognise|demonstrate (?:an )?(?:understanding|knowledge)|have (?:an )?understanding|appreciate|the learner will)/iu;

/** Finds out how the points of a list are labelled. `outcomes` says that the list stands under a heading of learning outcomes. */
export function chooseScheme(all: readonly LabelledRow[], outcomes: boolean): ListScheme {
  const first = all.findIndex((row) => row.label?.kind === 'outcome');
  const under = first < 0 ? all : all.slice(first).filter((row) => row.label?.kind !== 'outcome');
  const rows = first >= 0 && under.some((row) => row.label !== null || row.bullet) ? under : all;
  const count = (kind: string): number => rows.filter((row) => row.label !== null && scheme(row.label) === kind).length;
  const prefixed = mostCommonPrefix(rows);
  if (prefixed !== null) return { main: prefixed, outer: null, parts: false };
  const numbers = count('number');
  const dotted = count('dotted');
  if (dotted >= 2 || (dotted === 1 && numbers >= 1)) return withDots(rows, outcomes);
  if (numbers > 0 && startsAtOne(rows, 'number')) return { main: 'number', outer: stemmed(rows) ? 'stem' : null, parts: false };
  if (count('letter') >= 2) return { main: 'letter', outer: null, parts: false };
  if (count('roman') + count('letter') >= 3) return { main: 'roman', outer: null, parts: false };
  if (rows.filter((row) => row.bullet && row.label === null).length >= 2) return { main: 'bullet', outer: null, parts: false };
  return numbers > 1 ? { main: 'number', outer: null, parts: false } : { main: 'line', outer: null, parts: false };
}

function mostCommonPrefix(rows: readonly LabelledRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { label } of rows) if (label?.kind === 'prefixed') counts.set(scheme(label), (counts.get(scheme(label)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const labelled = rows.filter((row) => row.label !== null && row.label.kind !== 'letter').length;
  return best[1] >= 2 && best[1] * 3 >= labelled ? best[0] : best[1] === 1 && labelled === 1 ? best[0] : null;
}

function startsAtOne(rows: readonly LabelledRow[], kind: string): boolean {
  const numbers = rows.flatMap(({ label }) => (label?.kind === kind ? label.path : []));
  return numbers.length > 0 && (numbers[0] === 1 || numbers.includes((numbers[0] ?? 0) + 1));
}

/** Numbers with dots: parts of numbered points, or points of numbered outcomes. */
function withDots(rows: readonly LabelledRow[], outcomes: boolean): ListScheme {
  const parents = new Set(rows.flatMap(({ label }) => (label?.kind === 'dotted' ? [label.path[0] ?? 0] : [])));
  const numbered = rows.filter(({ label }) => label?.kind === 'number');
  const own = numbered.filter(({ label }) => parents.has(label?.path[0] ?? 0));
  if (numbered.length === 0 || own.length === 0) return { main: 'dotted', outer: outcomes ? 'number' : null, parts: false };
  const announced = own.some(({ body }) => /(?::|\binclud(?:e|es|ing))\s*$/u.test(body.text));
  if (outcomes || (own.length === numbered.length && !announced)) return { main: 'dotted', outer: 'number', parts: false };
  return { main: 'number', outer: null, parts: true };
}

/** Numbered outcomes whose criteria begin at 1 again: some of the numbered rows begin as outcomes do, and others stand between them. */
function stemmed(rows: readonly LabelledRow[]): boolean {
  const numbered = rows.filter(({ label }) => label?.kind === 'number');
  const stems = numbered.filter(({ body }) => outcomeStem.test(body.text));
  const counts = stems.every(({ label }, place) => label?.path[0] === place + 1);
  return stems.length >= 2 && counts && numbered.length >= stems.length * 2 && numbered[0] === stems[0];
}
