import { lastNumber } from '../labels/label.ts';
import { wordsOf, type Passage } from '../source/passage.ts';
import type { ListScheme } from './choose-scheme.ts';
import type { Oddity, Point, PointGroup, PointList } from './points.ts';
import type { RawGroup, RawList } from './raw-list.ts';

/**
 * Gives points their names: the label as printed, the position where there is none, "Outcome 1/2" where labels begin anew under each
 * outcome. Outcomes that are listed before they are set out count once; where a document has outcomes only, they are its points.
 */
export function namePoints(all: RawList, list: ListScheme): PointList {
  const empty = all.points.filter(({ words }) => wordsOf(words) === '');
  const raw: RawList = { ...all, points: all.points.filter(({ words }) => wordsOf(words) !== '') };
  const lost = empty.map(({ label, mark }): Oddity => ({ kind: 'no-words', label: label?.id ?? '', words: mark }));
  const { points: labelled, groups, ids } = named(raw);
  const members = membersOf(raw, labelled, groups);
  const kept = groups.map(({ heading, number }, place): PointGroup => ({ heading, number, members: members[place] ?? [] }));
  const withWords = kept.filter((group) => wordsOf(group.heading) !== '' && (group.number !== null || group.members.length > 0));
  if (labelled.length === 0 && withWords.some((group) => group.number !== null)) return outcomesOnly(withWords, raw);
  return { points: labelled, groups: withWords, sentences: raw.sentences, oddities: [...lost, ...ids, ...gaps(labelled, list)] };
}

interface MergedGroup extends RawGroup { readonly rawPlaces: readonly number[] }

/** Groups by number: an outcome that is named twice is one. */
function merged(groups: readonly RawGroup[]): readonly MergedGroup[] {
  const found: MergedGroup[] = [];
  const byNumber = new Map<string, number>();
  groups.forEach((group, place) => {
    const key = group.number === null ? null : `${group.prefix} ${group.number}`;
    const same = key === null ? undefined : byNumber.get(key);
    const known = same === undefined ? undefined : found[same];
    if (same === undefined || known === undefined) {
      if (key !== null) byNumber.set(key, found.length);
      found.push({ ...group, rawPlaces: [place] });
    } else found[same] = { ...known, heading: wordsOf(known.heading) === '' ? group.heading : known.heading, rawPlaces: [...known.rawPlaces, place] };
  });
  return found;
}

function membersOf(raw: RawList, points: readonly Point[], groups: readonly MergedGroup[]): readonly (readonly string[])[] {
  const home = homesOf(groups);
  const members: string[][] = groups.map(() => []);
  raw.points.forEach(({ group }, place) => {
    const point = points[place];
    const own = home.get(group);
    if (point !== undefined && own !== undefined) members[own]?.push(point.id);
  });
  return members;
}

/** From the place of a group as it was met to its place among the merged ones. */
function homesOf(groups: readonly MergedGroup[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(({ rawPlaces }, place) => rawPlaces.map((raw): readonly [number, number] => [raw, place])));
}

function named(raw: RawList): { readonly points: readonly Point[]; readonly groups: readonly MergedGroup[]; readonly ids: readonly Oddity[] } {
  const groups = merged(raw.groups);
  const home = homesOf(groups);
  const positions = positionsOf(raw);
  const own = raw.points.map(({ label }, place) => label?.id ?? String(positions[place] ?? 0));
  const isUnique = new Set(own).size === own.length;
  const times = new Map<string, number>();
  const twice: Oddity[] = [];
  const points = raw.points.map((point, place): Point => {
    const number = home.get(point.group);
    const group = number === undefined ? undefined : groups[number];
    const plain = own[place] ?? '';
    const id = isUnique || group === undefined ? plain : `${group.prefix === '' ? 'Outcome' : group.prefix} ${group.number ?? (number ?? 0) + 1}/${plain}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    if (time > 1) twice.push({ kind: 'restart', label: id, words: point.words });
    return { id: time > 1 ? `${id} (${time})` : id, label: point.label, words: point.words, mark: point.mark, parent: point.parent };
  });
  return { points, groups, ids: twice };
}

/** The positions of points without a label: among all of the list, or of their outcome where they stand under a numbered one. */
function positionsOf({ points, groups }: RawList): readonly number[] {
  const isSeveral = new Set(points.map((point) => point.group)).size > 1;
  const counts = new Map<number, number>();
  return points.map(({ group }, place) => {
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return isSeveral && (groups[group]?.number ?? null) !== null ? count : place + 1;
  });
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
