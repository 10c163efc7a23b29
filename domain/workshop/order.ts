import type { DraftGroup, DraftPoint, DraftUnit } from '../reading/draft-unit.ts';
import { piecesOf, type Piece } from './keys.ts';

/** Points under headings, in the order in which they are printed: those under none come first. */
interface Nest { readonly loose: readonly DraftPoint[]; readonly groups: readonly { readonly heading: DraftGroup; readonly points: readonly DraftPoint[] }[] }
type PointPiece = Extract<Piece, { readonly kind: 'point' }>;

/** A draft with a point one up or down, over the headings of groups; null where there is nowhere to go. */
export function movePoint(draft: DraftUnit, { list, point }: PointPiece, by: 1 | -1): DraftUnit | null {
  const shelves = shelvesOf(draft, list);
  const shelf = shelves.findIndex((points) => points.includes(point));
  const points = shelves[shelf] ?? [];
  const at = points.indexOf(point);
  const neighbour = points[at + by];
  if (neighbour !== undefined) return withShelves(draft, list, shelves.map((one, place) => (place === shelf ? swapped(one, at, at + by) : one)));
  if (shelves[shelf + by] === undefined) return null;
  return withShelves(draft, list, shelves.map((one, place) => (place === shelf ? one.filter((other) => other !== point) : place === shelf + by ? (by === 1 ? [point, ...one] : [...one, point]) : one)));
}

/** A draft with a point at the end of a group, or under none. */
export function regroupPoint(draft: DraftUnit, { list, point, group: was }: PointPiece, group: string | null): DraftUnit | null {
  if (was === group) return null;
  const keys = piecesOf(draft).filter((piece) => piece.kind !== 'point' && piece.kind !== 'rule' && piece.list === list).map(({ key }) => key);
  const to = group === null ? (list === 'scope' ? -1 : 0) : keys.indexOf(group) + (list === 'scope' ? 0 : 1);
  if (to < 0 || (group !== null && !keys.includes(group))) return null;
  return withShelves(draft, list, shelvesOf(draft, list).map((one, place) => (place === to ? [...one, point] : one.filter((other) => other !== point))));
}

function swapped<T>(all: readonly T[], a: number, b: number): readonly T[] {
  return all.map((one, place) => (place === a ? (all[b] ?? one) : place === b ? (all[a] ?? one) : one));
}

/** The points of a list as they stand on its shelves: first those under no heading, then those of each group. Scope has none without one. */
function shelvesOf(draft: DraftUnit, list: PointPiece['list']): readonly (readonly DraftPoint[])[] {
  if (list === 'scope') return draft.scope.map(({ items }) => items);
  if (list === 'behaviours') return [draft.behaviours];
  const { loose, groups } = nestOf(draft[list], list === 'criteria' ? draft.groups : draft.knowledgeGroups);
  return [loose, ...groups.map(({ points }) => points)];
}

function nestOf(points: readonly DraftPoint[], groups: readonly DraftGroup[]): Nest {
  const grouped = new Set(groups.flatMap(({ members }) => members));
  return { loose: points.filter(({ id }) => !grouped.has(id)), groups: groups.map((heading) => ({ heading, points: points.filter(({ id }) => heading.members.includes(id)) })) };
}

/** The draft with its list on these shelves; null where two points of one scope group would have one label. */
function withShelves(draft: DraftUnit, list: PointPiece['list'], shelves: readonly (readonly DraftPoint[])[]): DraftUnit | null {
  if (shelves.some((points) => new Set(points.map(({ id }) => id)).size < points.length)) return null;
  if (list === 'scope') return { ...draft, scope: draft.scope.map((group, place) => ({ ...group, items: shelves[place] ?? [] })) };
  if (list === 'behaviours') return { ...draft, behaviours: shelves[0] ?? [] };
  const groups = (list === 'criteria' ? draft.groups : draft.knowledgeGroups).map((group, place) => ({ ...group, members: (shelves[place + 1] ?? []).map(({ id }) => id) }));
  return list === 'criteria' ? { ...draft, criteria: shelves.flat(), groups } : { ...draft, knowledge: shelves.flat(), knowledgeGroups: groups };
}
