import type { DraftGroup, DraftPoint, DraftScopeGroup, DraftUnit } from '../reading/draft-unit.ts';
import { withLabel } from '../reading/rows/rows-of.ts';
import type { LabelledRow } from '../reading/rows/row.ts';
import { formattingOf } from '../reading/formatting.ts';
import { placesOf, wordsOf } from '../reading/source/passage.ts';
import type { Place } from '../reading/source/source-line.ts';
import { assertNever } from '../text/assert-never.ts';
import type { LineKind } from './correction.ts';
import { positionOf } from './keys.ts';
import { readRuleAt } from './read-rule-at.ts';
import { cleanPassageAt } from './source-words.ts';
import type { Bench } from './work-draft.ts';

/** Puts what stands at these places into a draft as one thing of this kind, where the order of the source has it. Null where there are no words. */
export function makePiece(draft: DraftUnit, places: readonly Place[], as: Exclude<LineKind, 'left-out' | 'not-sure'>, bench: Bench): DraftUnit | null {
  const row = rowAt(places, bench);
  if (wordsOf(row.words) === '') return null;
  switch (as) {
    case 'criterion': return withPoint(draft, 'criteria', row, bench);
    case 'knowledge': return withPoint(draft, 'knowledge', row, bench);
    case 'scope': return withScopeItem(draft, row, bench);
    case 'group': return withGroup(draft, row);
    case 'rule': return { ...draft, rules: byPlace([...draft.rules, ...readRuleAt(draft, places, bench)]) };
    case 'heading': return { ...draft, headings: byPlace([...draft.headings, { section: 'front', text: wordsOf(row.words), places: placesOf(row.words) }]) };
    default: return assertNever(as);
  }
}

function rowAt(places: readonly Place[], { lines }: Bench): LabelledRow {
  const [first] = places;
  const line = first === undefined ? undefined : lines[first.line - 1];
  const mark = first?.from === 0 ? (line?.mark ?? null) : null;
  return withLabel({ words: cleanPassageAt(lines, places), mark, level: 0, heading: null, cell: null, indent: 0, blankBefore: false, startsLine: true });
}

function pointOf(row: LabelledRow, taken: readonly string[], prefix: string, { lines }: Bench): DraftPoint {
  const words = row.body.text.trim() === '' ? row.words : row.body;
  const formatting = formattingOf(words, lines);
  return { id: freeId(row.label === null ? null : prefix + row.label.id, taken), text: wordsOf(words), ...(formatting.length === 0 ? {} : { formatting }), places: placesOf(words), labelPlaces: row.body.text.trim() === '' ? [] : placesOf(row.sign) };
}

/** The label as printed where no other point has it, else the next number that is free. */
function freeId(printed: string | null, taken: readonly string[]): string {
  if (printed !== null && !taken.includes(printed)) return printed;
  let number = taken.length + 1;
  while (taken.includes(String(number))) number += 1;
  return String(number);
}

function withPoint(draft: DraftUnit, list: 'criteria' | 'knowledge', row: LabelledRow, bench: Bench): DraftUnit {
  const all = draft[list];
  const groups = list === 'criteria' ? draft.groups : draft.knowledgeGroups;
  const group = lastBefore(groups, positionOf(placesOf(row.words)));
  const prefix = /^(.*\/)[^/]+$/u.exec(group?.members.at(-1) ?? '')?.[1] ?? '';
  const point = pointOf(row, all.map(({ id }) => id), prefix, bench);
  const points = inserted(all, point);
  const order = points.map(({ id }) => id);
  const joined = groups.map((one) => (one === group ? { ...one, members: [...one.members, point.id].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) } : one));
  const kind = draft.kind === 'rules-only' ? 'unit' : draft.kind;
  return list === 'criteria' ? { ...draft, kind, criteria: points, groups: joined } : { ...draft, kind, knowledge: points, knowledgeGroups: joined };
}

function withScopeItem(draft: DraftUnit, row: LabelledRow, bench: Bench): DraftUnit {
  const position = positionOf(placesOf(row.words));
  const heading = draft.headings.find(({ section }) => section === 'scope')?.text ?? bench.say('workshop.scope');
  const group = lastBefore(draft.scope, position) ?? draft.scope[0] ?? { id: 'S1', printed: false, heading, items: [], places: [] };
  const scope = draft.scope.includes(group) ? draft.scope : [group, ...draft.scope];
  return { ...draft, scope: scope.map((one) => (one === group ? { ...one, items: inserted(one.items, pointOf(row, one.items.map(({ id }) => id), '', bench)) } : one)) };
}

/** A heading of the list whose next point comes after it: those that stood under the heading before and come after it go under this one. */
function withGroup(draft: DraftUnit, row: LabelledRow): DraftUnit {
  const words = row.label === null && row.body.text.trim() !== '' ? row.body : row.words;
  const places = placesOf(words);
  const position = positionOf(places);
  const nextOf = (points: readonly DraftPoint[]): number => Math.min(...points.map((point) => positionOf(point.places)).filter((at) => at > position), Number.MAX_SAFE_INTEGER);
  const next = { criteria: nextOf(draft.criteria), knowledge: nextOf(draft.knowledge), scope: nextOf(draft.scope.flatMap(({ items }) => items)) };
  const nearest = Math.min(next.criteria, next.knowledge, next.scope);
  const group: DraftGroup = { heading: wordsOf(words), members: [], places };
  if (nearest === next.criteria) return { ...draft, groups: withHeading(draft.groups, group, draft.criteria) };
  if (nearest === next.knowledge) return { ...draft, knowledgeGroups: withHeading(draft.knowledgeGroups, group, draft.knowledge) };
  return { ...draft, scope: withScopeHeading(draft.scope, group) };
}

function withHeading(groups: readonly DraftGroup[], group: DraftGroup, points: readonly DraftPoint[]): readonly DraftGroup[] {
  const position = positionOf(group.places);
  const before = lastBefore(groups, position);
  const nextHeading = Math.min(...groups.map(({ places }) => positionOf(places)).filter((at) => at > position), Number.MAX_SAFE_INTEGER);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const mine = points.filter(({ id, places }) => {
    const at = positionOf(places);
    return at > position && at < nextHeading && (before === undefined ? !grouped.has(id) : before.members.includes(id));
  }).map(({ id }) => id);
  const rest = groups.map((one) => (one === before ? { ...one, members: one.members.filter((id) => !mine.includes(id)) } : one));
  return inserted(rest, { ...group, members: mine });
}

function withScopeHeading(scope: readonly DraftScopeGroup[], { heading, places }: DraftGroup): readonly DraftScopeGroup[] {
  const position = positionOf(places);
  const before = lastBefore(scope, position);
  const mine = before?.items.filter((item) => positionOf(item.places) > position) ?? [];
  const ids = scope.map(({ id }) => id);
  let number = scope.length + 1;
  while (ids.includes(`S${number}`)) number += 1;
  const rest = scope.map((one) => (one === before ? { ...one, items: one.items.filter((item) => !mine.includes(item)) } : one));
  return inserted(rest, { id: `S${number}`, printed: false, heading, items: mine, places });
}

function lastBefore<T extends { readonly places: readonly Place[] }>(all: readonly T[], position: number): T | undefined {
  return all.filter(({ places }) => places.length > 0 && positionOf(places) <= position).toSorted((a, b) => positionOf(a.places) - positionOf(b.places)).at(-1);
}

/** Put in before the first that comes after it in the source. */
function inserted<T extends { readonly places: readonly Place[] }>(all: readonly T[], one: T): readonly T[] {
  const at = all.findIndex(({ places }) => positionOf(places) > positionOf(one.places));
  return at < 0 ? [...all, one] : [...all.slice(0, at), one, ...all.slice(at)];
}

function byPlace<T extends { readonly places: readonly Place[] }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => positionOf(a.places) - positionOf(b.places));
}
