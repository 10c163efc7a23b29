import { lastNumber, scheme } from '../labels/label.ts';
import type { LabelledRow } from '../rows/row.ts';
import { isFull, join, type Passage } from '../source/passage.ts';
import { leadingQuantity, trailingQuantity } from '../rules/quantity.ts';
import { splitInlinePoints } from './inline-points.ts';
import { pairLabels } from './pair-labels.ts';
import type { Point } from './points.ts';
import { readScopeHeader } from './scope-header.ts';
import type { ScopeGroupRead, ScopeList } from './scope-list.ts';
import { isSentenceOnAssessment } from './sentence-like.ts';

/** How a scope is labelled: its groups, and the items in them. */
interface ScopeScheme { readonly groups: string | null; readonly items: string }

/** A sentence that gives the groups after it what it says: it ends by pointing at them. */
const givesOn = /\b(?:for|following|from|cover|include|of|must|evidence)\b[^.]{0,80}:\s*$/iu;

/** Reads the rows under "Scope/range" or "What you must cover" as groups of items. `heading` is that heading, for a list that has no other. */
export function readScope(all: readonly LabelledRow[], heading: Passage | null): ScopeList {
  const paired = pairLabels(all);
  const first = chooseScopeScheme(paired);
  const rows = splitInlinePoints(paired, first.groups ?? first.items);
  const list = rows.length === paired.length ? first : chooseScopeScheme(rows);
  return gather(rows, list, heading);
}

function chooseScopeScheme(rows: readonly LabelledRow[]): ScopeScheme {
  const labels = rows.flatMap(({ label }) => (label === null ? [] : [label]));
  const count = (kind: string): number => labels.filter((label) => scheme(label) === kind).length;
  const bullets = rows.filter((row) => row.bullet && row.label === null).length;
  const prefixes = [...new Set(labels.filter(({ kind }) => kind === 'prefixed').map(scheme))];
  const prefix = prefixes.sort((a, b) => count(b) - count(a))[0];
  const inner = ['letter', 'roman', 'dotted', 'number'].find((kind) => count(kind) > 0) ?? (bullets > 0 ? 'bullet' : null);
  if (prefix !== undefined) return inner === null ? { groups: null, items: prefix } : { groups: prefix, items: inner };
  if (count('number') > 0 && count('dotted') > 0) return { groups: 'number', items: 'dotted' };
  const [one] = labels;
  if (count('number') > 0 && count('letter') + count('roman') > 1) return one?.kind === 'number' ? { groups: 'number', items: count('letter') > 0 ? 'letter' : 'roman' } : { groups: 'letter', items: 'number' };
  if (count('letter') > 0 && count('roman') > 1 && one?.kind === 'letter') return { groups: 'letter', items: 'roman' };
  for (const kind of ['number', 'letter'] as const) if (count(kind) > 0) return bullets >= count(kind) && bulletsFollow(rows, kind) ? { groups: kind, items: 'bullet' } : { groups: null, items: kind };
  if (count('dotted') > 0) return { groups: null, items: 'dotted' };
  return { groups: null, items: bullets > 0 ? 'bullet' : 'line' };
}

/** Most labelled rows have bullets of their own under them. */
function bulletsFollow(rows: readonly LabelledRow[], kind: string): boolean {
  const places = rows.flatMap((row, place) => (row.label?.kind === kind ? [place] : []));
  const own = places.filter((place) => rows[place + 1]?.bullet === true && rows[place + 1]?.label === null);
  return own.length * 2 > places.length;
}

type Open = 'item' | 'sentence' | 'group' | null;

function gather(rows: readonly LabelledRow[], list: ScopeScheme, heading: Passage | null): ScopeList {
  const groups: ScopeGroupRead[] = [];
  const sentences: Passage[] = [];
  let lead: Passage | null = null;
  let open: Open = null;
  const start = (words: Passage, title: Passage, id: string | null): void => {
    const read = readScopeHeader(words);
    groups.push({ id: id ?? `S${groups.length + 1}`, printed: id !== null, heading: read.heading, quantity: read.quantity, items: [], header: words, title, lead });
    open = 'group';
  };
  const put = (row: LabelledRow): void => {
    const name = lead ?? heading ?? row.body;
    if (groups.length === 0) start(name, name, null);
    const group = groups.at(-1);
    if (group === undefined) return;
    const item: Point = { id: row.label?.id ?? String(group.items.length + 1), label: row.label, words: row.body, mark: row.sign, parent: null };
    groups[groups.length - 1] = { ...group, items: [...group.items, item] };
    open = 'item';
  };
  rows.forEach((row, place) => {
    const role = roleOf(row, rows, place, list, groups.at(-1), open);
    if (role === 'group') start(row.label === null ? row.words : row.body, row.words, row.label !== null && scheme(row.label) === list.groups ? row.label.id : null);
    else if (role === 'item') put(row);
    else if (role === 'under') foldInto(groups, sentences, row.words, open);
    else {
      sentences.push(row.words);
      lead = givesOn.test(row.words.text.slice(-200)) ? row.words : null;
      open = 'sentence';
    }
  });
  return { groups: groups.filter((group) => group.items.length > 0), sentences, oddities: [] };
}

function foldInto(groups: ScopeGroupRead[], sentences: Passage[], words: Passage, open: Open): void {
  const group = groups.at(-1);
  const item = group?.items.at(-1);
  const sentence = sentences.at(-1);
  if (open === 'item' && group !== undefined && item !== undefined && !isFull(item.words)) groups[groups.length - 1] = { ...group, items: [...group.items.slice(0, -1), { ...item, words: join(item.words, words) }] };
  else if (open === 'sentence' && sentence !== undefined && !isFull(sentence)) sentences[sentences.length - 1] = join(sentence, words);
  else sentences.push(words);
}

function roleOf(row: LabelledRow, rows: readonly LabelledRow[], place: number, list: ScopeScheme, group: ScopeGroupRead | undefined, open: Open): 'group' | 'item' | 'under' | 'sentence' {
  const { label, bullet } = row;
  if (label !== null) {
    const kind = scheme(label);
    if (kind === list.groups) return 'group';
    if (kind === list.items) return continuesItems(row, group) ? 'item' : 'under';
    return open === null ? 'sentence' : 'under';
  }
  if (bullet) return list.items === 'bullet' && open !== 'sentence' ? 'item' : open === null ? 'sentence' : bulletUnder(list, rows, place, open);
  const next = rows[place + 1];
  const leads = next !== undefined && (isFirstItem(next, list) || (isItem(next, list) && isHeaderLike(row.words.text)));
  const sentence = isSentenceOnAssessment(row.words.text) && leadingQuantity(row.words.text) === null;
  if (leads && !(sentence && !row.words.text.trimEnd().endsWith(':')) && row.words.text.length < 300) return 'group';
  if (list.items === 'line' && group !== undefined && !sentence) return 'item';
  if (list.items === 'line' && !sentence && row.words.text.trimEnd().endsWith(':')) return 'group';
  return open === 'item' && /^[\p{Ll}(]/u.test(row.words.text) && !sentence ? 'under' : 'sentence';
}

function bulletUnder(list: ScopeScheme, rows: readonly LabelledRow[], place: number, open: Open): 'item' | 'under' {
  const before = rows[place - 1];
  return list.items === 'bullet' && open === 'sentence' && before?.bullet === false ? 'item' : 'under';
}

/** Whether a label goes on with the items of the group, or begins them. */
function continuesItems({ label }: LabelledRow, group: ScopeGroupRead | undefined): boolean {
  const last = group?.items.at(-1)?.label;
  if (label === null || last === null || last === undefined) return true;
  const number = lastNumber(label);
  return label.kind === 'dotted' ? label.path.length === last.path.length : number === 1 || (number > lastNumber(last) && number <= lastNumber(last) + 4);
}

function isItem({ label, bullet }: LabelledRow, list: ScopeScheme): boolean {
  return label === null ? bullet && list.items === 'bullet' : scheme(label) === list.items;
}

/** A line between two items that begins a group although the items count on. */
function isHeaderLike(text: string): boolean {
  return text.length < 160 && (leadingQuantity(text) !== null || trailingQuantity(text) !== null || /:\s*$/u.test(text));
}

function isFirstItem(row: LabelledRow, list: ScopeScheme): boolean {
  if (list.items === 'bullet') return row.bullet && row.label === null;
  return row.label !== null && scheme(row.label) === list.items && lastNumber(row.label) === 1;
}
