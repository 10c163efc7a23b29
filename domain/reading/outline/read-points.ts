import type { Label } from '../labels/label.ts';
import type { LabelledRow } from '../rows/row.ts';
import { emptyPassage, isFull, join, type Passage } from '../source/passage.ts';
import { chooseScheme, type ListScheme } from './choose-scheme.ts';
import { namePoints } from './name-points.ts';
import { splitInlinePoints } from './inline-points.ts';
import { pairLabels } from './pair-labels.ts';
import type { PointList } from './points.ts';
import type { RawGroup, RawList, RawPoint } from './raw-list.ts';
import { rowRoles, type RowRole } from './row-roles.ts';
import { canBeHeading, isSentenceOnAssessment } from './sentence-like.ts';

/** Reads the rows of one part of a document as a list of points. `outcomes` says that it stands under a heading of learning outcomes. */
export function readPoints(all: readonly LabelledRow[], outcomes: boolean): PointList {
  const paired = pairLabels(all);
  const first = chooseScheme(paired, outcomes);
  const rows = splitInlinePoints(paired, first.main);
  const list = rows.length === paired.length ? first : chooseScheme(rows, outcomes);
  return namePoints(gather(rows, rowRoles(rows, list), list), list);
}

/** Goes through the rows and puts each where it belongs. */
function gather(rows: readonly LabelledRow[], roles: readonly RowRole[], list: ListScheme): RawList {
  const points: RawPoint[] = [];
  const groups: RawGroup[] = [];
  const sentences: Passage[] = [];
  let open: 'point' | 'group' | 'sentence' | null = null;
  const fold = (words: Passage): void => {
    const point = points.at(-1);
    const group = groups.at(-1);
    const sentence = sentences.at(-1);
    if (open === 'point' && point !== undefined && !isFull(point.words)) points[points.length - 1] = { ...point, words: join(point.words, words) };
    else if (open === 'group' && group !== undefined && !isFull(group.heading) && points.at(-1)?.group !== groups.length - 1) groups[groups.length - 1] = { ...group, heading: join(group.heading, words) };
    else if (open === 'sentence' && sentence !== undefined && !isFull(sentence)) sentences[sentences.length - 1] = join(sentence, words);
    else sentences.push(words);
  };
  rows.forEach((row, place) => {
    const role = roles[place] ?? 'none';
    if (role === 'outcome') {
      groups.push({ heading: row.body, number: row.label?.path[0] ?? null, prefix: row.label?.kind === 'outcome' ? row.label.prefix : 'Outcome' });
      open = 'group';
    } else if (role === 'point' || role === 'part') {
      const parent = role === 'part' ? (row.label?.path.slice(0, -1).join('.') ?? null) : null;
      points.push({ label: row.label, words: row.body, mark: row.sign, parent, group: groupOf(row.label, groups, list) });
      open = 'point';
    } else if (role === 'under') {
      fold(row.words);
    } else if (isHeading(rows, roles, place, list)) {
      groups.push({ heading: row.body.text === '' ? row.words : row.label === null ? row.body : row.words, number: null, prefix: '' });
      open = 'group';
    } else if (open === 'point' && isRestOf(points.at(-1)?.words ?? emptyPassage, row)) {
      fold(row.words);
    } else {
      sentences.push(row.words);
      open = 'sentence';
    }
  });
  return { points, groups, sentences };
}

/** 2.1 stands under outcome 2, wherever a page puts it; other points under what came last. */
function groupOf(label: Label | null, groups: readonly RawGroup[], list: ListScheme): number {
  if (label?.kind !== 'dotted' || list.main !== 'dotted' || (groups.at(-1)?.number ?? null) === null) return groups.length - 1;
  const own = groups.findLastIndex(({ number }) => number === label.path[0]);
  return own >= 0 ? own : groups.length - 1;
}

/** A short line without a label before a point: nothing but another such line lies between. */
function isHeading(rows: readonly LabelledRow[], roles: readonly RowRole[], place: number, list: ListScheme): boolean {
  const row = rows[place];
  if (row === undefined || row.bullet || list.main === 'line' || !canBeHeading(row.words.text)) return false;
  if (roles[place + 1] === 'point') return true;
  const after = rows[place + 1];
  return roles[place + 1] === 'none' && roles[place + 2] === 'point' && after !== undefined && isSentenceOnAssessment(after.words.text);
}

/** Words without a label that go on with the point before. */
function isRestOf(point: Passage, row: LabelledRow): boolean {
  const { text } = row.words;
  if (isSentenceOnAssessment(text)) return false;
  return /^[\p{Ll}(]/u.test(text) && !/[.:;?!]\s*$/u.test(point.text);
}
