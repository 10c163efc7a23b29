import type { DraftGroup, DraftPoint, DraftRule, DraftScopeGroup, DraftUnit } from '../reading/draft-unit.ts';
import type { Place } from '../reading/source/source-line.ts';

export type ListName = 'criteria' | 'knowledge' | 'behaviours' | 'scope';
export type GroupList = 'criteria' | 'knowledge' | 'scope';

/** One thing of a draft. Its key says what it is and where it begins in the source: "criteria@6:2". */
export type Piece =
  | { readonly kind: 'point'; readonly key: string; readonly list: ListName; readonly group: string | null; readonly point: DraftPoint; readonly places: readonly Place[] }
  | { readonly kind: 'group'; readonly key: string; readonly list: 'criteria' | 'knowledge'; readonly group: DraftGroup; readonly places: readonly Place[] }
  | { readonly kind: 'scope-group'; readonly key: string; readonly list: 'scope'; readonly group: DraftScopeGroup; readonly places: readonly Place[] }
  | { readonly kind: 'rule'; readonly key: string; readonly rule: DraftRule; readonly places: readonly Place[] };

/** Every piece of a draft with its key, list by list in order. */
export function piecesOf(draft: DraftUnit): readonly Piece[] {
  const name = namer();
  const pieces: Piece[] = [];
  for (const list of ['criteria', 'knowledge'] as const) {
    const groups = (list === 'criteria' ? draft.groups : draft.knowledgeGroups).map((group) => ({ kind: 'group' as const, key: name(`${list}-group`, group.places), list, group, places: group.places }));
    const groupOf = new Map(groups.flatMap(({ key, group }) => group.members.map((id) => [id, key] as const)));
    pieces.push(...groups, ...draft[list].map((point) => ({ kind: 'point' as const, key: name(list, point.places), list, group: groupOf.get(point.id) ?? null, point, places: point.places })));
  }
  pieces.push(...draft.behaviours.map((point) => ({ kind: 'point' as const, key: name('behaviours', point.places), list: 'behaviours' as const, group: null, point, places: point.places })));
  for (const group of draft.scope) {
    const key = name('scope-group', group.places);
    pieces.push({ kind: 'scope-group', key, list: 'scope', group, places: group.places });
    pieces.push(...group.items.map((point) => ({ kind: 'point' as const, key: name('scope', point.places), list: 'scope' as const, group: key, point, places: point.places })));
  }
  pieces.push(...draft.rules.map((rule) => ({ kind: 'rule' as const, key: name('rule', rule.places), rule, places: rule.places })));
  return pieces;
}

export function findPiece(draft: DraftUnit, key: string): Piece | null {
  return piecesOf(draft).find((piece) => piece.key === key) ?? null;
}

/** Where something stands, as a number that sorts. */
export function positionOf(places: readonly Place[]): number {
  const [first] = places;
  return first === undefined ? Number.MAX_SAFE_INTEGER : first.line * 1e6 + first.from;
}

/** Names by kind and first place; several at one place are counted. */
function namer(): (kind: string, places: readonly Place[]) => string {
  const counts = new Map<string, number>();
  return (kind, [first]) => {
    const base = `${kind}@${first?.line ?? 0}:${first?.from ?? 0}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  };
}
