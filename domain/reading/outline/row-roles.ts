import { lastNumber, scheme, type Label } from '../labels/label.ts';
import type { LabelledRow } from '../rows/row.ts';
import { outcomeStem, type ListScheme } from './choose-scheme.ts';

/** What a row is in its list: a point, a part of the point before, an outcome over points, something under a point, or none of these. */
export type RowRole = 'point' | 'part' | 'outcome' | 'under' | 'none';

/** So many numbers may be missing between two points of one list. */
const widestGap = 4;

/** Where a list stands when a row is looked at. */
interface State {
  /** The numbers of the last point, as its label counts. */
  readonly last: readonly number[];
  readonly outcome: number;
  /** Something is open that a bullet can stand under. */
  readonly open: boolean;
  readonly ids: ReadonlySet<string>;
  /** The bullets of the points themselves. */
  readonly level: number | null;
}

/** Decides row by row what each is, by its label and those around it. */
export function rowRoles(rows: readonly LabelledRow[], list: ListScheme): readonly RowRole[] {
  const places = placesById(rows);
  const firstContainer = rows.findIndex((row) => row.label?.kind === 'outcome');
  const listedFirst = isListOfOutcomes(rows, firstContainer);
  const ids = new Set<string>();
  let state: State = { last: [], outcome: 0, open: false, ids, level: null };
  return rows.map((row, place) => {
    const { label } = row;
    const ahead = (id: string): boolean => isAhead(places.get(id) ?? [], place);
    const role = listedFirst && place < firstContainer && label?.kind === 'number' ? 'outcome' : roleOf(row, list, state, ahead);
    if (role === 'point' || role === 'part') ids.add(label?.id ?? '');
    state = next(state, row, role);
    return role;
  });
}

function placesById(rows: readonly LabelledRow[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  rows.forEach(({ label }, place) => {
    if (label === null) return;
    const known = places.get(label.id);
    if (known === undefined) places.set(label.id, [place]);
    else known.push(place);
  });
  return places;
}

/** So far ahead a label still belongs to the same list, in rows. */
const farthest = 200;

/** Whether one of these places, which are in order, comes soon after `place`. */
function isAhead(places: readonly number[], place: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  const next = places[low];
  return next !== undefined && next < place + farthest;
}

/** Numbers before the first "Outcome 1" that list the outcomes which follow. */
function isListOfOutcomes(rows: readonly LabelledRow[], firstContainer: number): boolean {
  if (firstContainer <= 0) return false;
  const numbered = rows.slice(0, firstContainer).filter(({ label }) => label?.kind === 'number').length;
  const containers = new Set(rows.flatMap(({ label }) => (label?.kind === 'outcome' ? [label.id] : []))).size;
  return numbered > 0 && numbered === containers;
}

function next(state: State, row: LabelledRow, role: RowRole): State {
  const path = row.label?.path ?? [];
  if (role === 'outcome') return { ...state, outcome: path[0] ?? 0, open: true, last: row.label?.kind === 'dotted' ? state.last : [...state.last] };
  if (role === 'point') return { ...state, last: row.label === null ? [(state.last[0] ?? 0) + 1] : path, open: true, level: state.level ?? (row.label === null ? row.level + row.indent : null) };
  return role === 'none' ? { ...state, open: false } : state;
}

function roleOf(row: LabelledRow, list: ListScheme, state: State, ahead: (id: string) => boolean): RowRole {
  const { label, bullet } = row;
  if (label?.kind === 'outcome') return 'outcome';
  if (list.main === 'line') return label === null && !bullet ? 'point' : 'under';
  if (list.main === 'bullet') return bullet && label === null ? bulletRole(row, state) : label === null ? 'none' : 'under';
  if (label === null) return bullet ? (state.open ? 'under' : 'none') : 'none';
  if (list.outer === 'stem' && label.kind === 'number' && label.path[0] === state.outcome + 1 && outcomeStem.test(row.body.text)) return 'outcome';
  if (label.kind === 'number' && list.outer === 'number') return isNextOutcome(label, state, ahead) ? 'outcome' : 'none';
  if (label.kind === 'dotted' && label.path.length > 1 && state.ids.has(label.path.slice(0, -1).join('.'))) return 'part';
  if (scheme(label) === list.main || (list.main === 'roman' && label.kind === 'letter')) return isNextPoint(label, list, state, ahead) ? 'point' : looseRole(state);
  return looseRole(state);
}

function looseRole(state: State): RowRole {
  return state.open ? 'under' : 'none';
}

function bulletRole(row: LabelledRow, state: State): RowRole {
  return state.level === null || row.level + row.indent <= state.level + 1 ? 'point' : 'under';
}

function isNextOutcome(label: Label, state: State, ahead: (id: string) => boolean): boolean {
  const number = label.path[0] ?? 0;
  if (number === state.outcome + 1 || number === 1) return true;
  return number > state.outcome && number <= state.outcome + widestGap && ahead(`${number}.1`);
}

function isNextPoint(label: Label, list: ListScheme, state: State, ahead: (id: string) => boolean): boolean {
  if (label.kind === 'dotted') return isNextDotted(label, list, state);
  const number = lastNumber(label);
  const last = state.last.at(-1) ?? 0;
  const written = (value: number): string => (label.kind === 'letter' ? String.fromCharCode((/[A-Z]/u.test(label.id) ? 64 : 96) + value) : label.prefix + String(value));
  if (number === last + 1) return true;
  if (last === 0) return number === 1 || ahead(written(number + 1));
  if (number === 1) return ahead(written(2)) || state.outcome > 0 || list.outer !== null;
  return number > last && number <= last + widestGap && !ahead(written(last + 1));
}

/** 1.10 after 1.9, 2.1 after any of the first outcome. */
function isNextDotted(label: Label, list: ListScheme, state: State): boolean {
  const [chapter = 0] = label.path;
  if (state.last.length === 0 || label.path.length !== state.last.length) return list.outer !== 'number' || state.outcome === 0 || chapter === state.outcome || state.last.length > 0;
  const same = label.path.slice(0, -1).every((number, place) => number === state.last[place]);
  const number = lastNumber(label);
  const last = state.last.at(-1) ?? 0;
  if (same) return number > last && number <= last + widestGap;
  const above = label.path.slice(0, -1);
  const before = state.last.slice(0, -1);
  const later = above.findIndex((value, place) => value !== before[place]);
  return number <= 2 && (above[later] ?? 0) > (before[later] ?? 0);
}
