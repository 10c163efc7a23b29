import { lastNumber, scheme, type Label } from '../labels/label.ts';
import { readLabel } from '../labels/read-label.ts';
import { withLabel } from '../rows/rows-of.ts';
import type { LabelledRow } from '../rows/row.ts';
import { cut, trim } from '../source/passage.ts';

/** No point has more characters than this, and none stands more rows away from the one before it. */
const mostCharacters = 4000;
const mostRows = 300;

/**
 * Takes points apart that were run together into one paragraph: after 3 the text is searched for 4, unless a later line begins with it.
 * A number without a sign after it counts only where the list goes on with at least two more.
 */
export function splitInlinePoints(rows: readonly LabelledRow[], main: string): readonly LabelledRow[] {
  const split: LabelledRow[] = [];
  rows.forEach((row, place) => {
    let rest: LabelledRow = row;
    for (;;) {
      const at = rest.label === null || !isCounted(rest.label, main) ? -1 : nextPoint(rest, rest.label, rows, place + 1);
      if (at < 0) break;
      split.push(shortened(rest, at));
      rest = withLabel({ ...rest, words: trim(cut(rest.body, at)), mark: null, startsLine: false, blankBefore: false });
    }
    split.push(rest);
  });
  return split;
}

/** Points and what stands over or under them: numbers, and numbers with dots. */
function isCounted(label: Label, main: string): boolean {
  return scheme(label) === main || ((main === 'number' || main === 'dotted') && (label.kind === 'number' || label.kind === 'dotted'));
}

function shortened(row: LabelledRow, at: number): LabelledRow {
  const lost = row.body.text.length - at;
  return { ...row, words: trim(cut(row.words, 0, row.words.text.length - lost)), body: trim(cut(row.body, 0, at)) };
}

/** Where the next point begins inside a row's words; -1 where it does not. */
function nextPoint(row: LabelledRow, label: Label, rows: readonly LabelledRow[], later: number): number {
  if (row.body.text.length < 12) return -1;
  const text = row.body.text.slice(0, mostCharacters);
  for (const follower of followers(label)) {
    const at = find(text, follower, label);
    if (at < 0 || beginsLater(rows, later, follower, label)) continue;
    return at;
  }
  return -1;
}

/** What may come next: the next number, the first part of this one, or the next whole number after a part. */
function followers(label: Label): readonly string[] {
  const next = lastNumber(label) + 1;
  const written = (path: readonly number[]): string => label.prefix + path.join('.');
  if (label.kind === 'letter') return [String.fromCharCode(96 + next)];
  if (label.kind === 'number') return [written([next]), `${label.path.join('.')}.1`, String(next + 1)];
  if (label.kind === 'dotted') return [written([...label.path.slice(0, -1), next]), `${(label.path[0] ?? 0) + 1}`, `${(label.path[0] ?? 0) + 1}.1`];
  return label.kind === 'prefixed' ? [written([...label.path.slice(0, -1), next])] : [];
}

function beginsLater(rows: readonly LabelledRow[], later: number, id: string, label: Label): boolean {
  for (const row of rows.slice(later, later + mostRows)) {
    if (row.label === null) continue;
    if (row.label.id.toLowerCase() === id) return true;
    if (row.label.kind === label.kind && lastNumber(row.label) === 1) return false;
  }
  return false;
}

/** The first place where the label stands as one: after a space or the end of a word, with the sign that the list's labels have. */
function find(text: string, id: string, label: Label): number {
  for (let from = 1; from < text.length; ) {
    const at = text.indexOf(id, from);
    if (at < 0) return -1;
    const start = text[at - 1] === '(' ? at - 1 : at;
    const before = text.slice(Math.max(0, start - 1), start);
    const found = readLabel(text.slice(start, start + 60));
    if (found?.label.id === id && /[\s\p{Ll}.;:)’”]/u.test(before) && fits(found.label, label, text, start + found.length, /[.;]\s?$/u.test(text.slice(Math.max(0, start - 2), start)))) return start;
    from = at + id.length;
  }
  return -1;
}

function fits(found: Label, label: Label, text: string, after: number, afterSentence: boolean): boolean {
  if (found.kind === 'number' && label.kind === 'dotted') return /^\p{Lu}/u.test(text.slice(after, after + 1));
  if (found.ending !== '') return found.ending === label.ending || label.kind !== found.kind;
  if (label.ending !== '' && label.kind === found.kind) return false;
  if (found.kind === 'dotted' || found.kind === 'prefixed') return /^\p{L}/u.test(text.slice(after, after + 1));
  return /^\p{Lu}/u.test(text.slice(after, after + 1)) && (afterSentence || goesOn(text.slice(after), lastNumber(found)));
}

/** Whether two more numbers follow, each before a capital, as in "2 Ask … 3 Recognise … 4 Share". */
function goesOn(text: string, number: number): boolean {
  const next = text.search(new RegExp(`\\s${number + 1}\\s\\p{Lu}`, 'u'));
  return next >= 0 && text.slice(next).search(new RegExp(`\\s${number + 2}\\s\\p{Lu}`, 'u')) >= 0;
}
