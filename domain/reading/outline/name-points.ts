import { lastNumber } from '../labels/label.ts';
import { wordsOf, type Passage } from '../source/passage.ts';
import type { ListScheme } from './choose-scheme.ts';
import type { Oddity, Point, PointGroup, PointList } from './points.ts';
import type { RawGroup, RawList, RawPoint } from './raw-list.ts';

/**
 * Gives points their names: the label as printed, the position where there is none, "Outcome 1/2" where labels begin anew under each
 * outcome. Outcomes that are listed before they are set out count once; where a document has outcomes only, they are its points.
 */
export function namePoints(all: RawList, list: ListScheme): PointList {
  const empty = all.points.filter(({ words }) => wordsOf(words) === '');
  const raw: RawList = { ...all, points: all.points.filter((point) => !empty.includes(point)) };
  const lost = empty.map(({ label, mark }): Oddity => ({ kind: 'no-words', label: label?.id ?? '', words: mark }));
  const { points: labelled, groups, ids } = named(raw);
  const members = groups.map(({ rawPlaces }) => labelled.flatMap((point, place) => (rawPlaces.includes(raw.points[place]?.group ?? -1) ? [point.id] : [])));
  const kept = groups.map(({ heading, number }, place): PointGroup => ({ heading, number, members: members[place] ?? [] }));
  const withWords = kept.filter((group) => wordsOf(group.heading) !== '' && (group.number !== null || group.members.length > 0));
  if (labelled.length === 0 && withWords.some((group) => group.number !== null)) return outcomesOnly(withWords, raw);
  return { points: labelled, groups: withWords, sentences: raw.sentences, oddities: [...lost, ...ids, ...gaps(labelled, list)] };
}

interface MergedGroup extends RawGroup { readonly rawPlaces: readonly number[] }

/** Groups by number: an outcome that is named twice is one. */
function merged(groups: readonly RawGroup[]): readonly MergedGroup[] {
  const found: MergedGroup[] = [];
  groups.forEach((group, place) => {
    const same = group.number === null ? -1 : found.findIndex(({ number, prefix }) => number === group.number && prefix === group.prefix);
    const known = found[same];
    if (known === undefined) found.push({ ...group, rawPlaces: [place] });
    else found[same] = { ...known, heading: wordsOf(known.heading) === '' ? group.heading : known.heading, rawPlaces: [...known.rawPlaces, place] };
  });
  return found;
}

function named(raw: RawList): { readonly points: readonly Point[]; readonly groups: readonly MergedGroup[]; readonly ids: readonly Oddity[] } {
  const groups = merged(raw.groups);
  const own = raw.points.map(({ label }, place) => label?.id ?? String(positionOf(raw, place)));
  const isUnique = new Set(own).size === own.length;
  const under = (point: RawPoint): MergedGroup | undefined => groups.find(({ rawPlaces }) => rawPlaces.includes(point.group));
  const numbered = new Map(groups.map((group, place) => [group, group.number ?? place + 1]));
  const taken = new Set<string>();
  const twice: Oddity[] = [];
  const points = raw.points.map((point, place): Point => {
    const group = under(point);
    const plain = own[place] ?? '';
    let id = isUnique || group === undefined ? plain : `${group.prefix === '' ? 'Outcome' : group.prefix} ${numbered.get(group) ?? 1}/${plain}`;
    if (taken.has(id)) twice.push({ kind: 'restart', label: id, words: point.words });
    for (let count = 2; taken.has(id); count += 1) id = `${plain} (${count})`;
    taken.add(id);
    return { id, label: point.label, words: point.words, mark: point.mark, parent: point.parent };
  });
  return { points, groups, ids: twice };
}

/** The position of a point without a label: among all of the list, or of its outcome where it stands under a numbered one. */
function positionOf({ points, groups }: RawList, place: number): number {
  const group = points[place]?.group ?? -1;
  const ownCount = new Set(points.map((point) => point.group)).size > 1 && (groups[group]?.number ?? null) !== null;
  return points.slice(0, place + 1).filter((point) => !ownCount || point.group === group).length;
}

function outcomesOnly(groups: readonly PointGroup[], raw: RawList): PointList {
  const points = groups.map(({ heading, number }, place): Point => ({ id: String(number ?? place + 1), label: null, words: heading, mark: emptyMark(heading), parent: null }));
  const [first] = groups;
  return { points, groups, sentences: raw.sentences, oddities: first === undefined ? [] : [{ kind: 'outcomes-only', label: '', words: first.heading }] };
}

function emptyMark(heading: Passage): Passage {
  return { text: '', parts: heading.parts.slice(0, 0) };
}

/** Numbers that are missing. */
function gaps(points: readonly Point[], list: ListScheme): readonly Oddity[] {
  const found: Oddity[] = [];
  points.forEach((point, place) => {
    const before = points[place - 1];
    if (point.label === null || (before?.label ?? null) === null || before === undefined || before.label === null || list.main === 'line' || point.parent !== before.parent) return;
    const sameLevel = before.label.path.length === point.label.path.length && before.label.path.slice(0, -1).join() === point.label.path.slice(0, -1).join();
    if (sameLevel && lastNumber(point.label) > lastNumber(before.label) + 1) found.push({ kind: 'gap', label: point.id, words: point.words });
  });
  return found;
}
