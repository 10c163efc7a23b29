import type { DraftUnit } from '../reading/draft-unit.ts';
import type { Place, SourceLine } from '../reading/source/source-line.ts';
import { assertNever } from '../text/assert-never.ts';
import { piecesOf, type Piece } from './keys.ts';

/** What a line became, in the order in which one that became several things is named. `about` is what the document says of the unit: title, codes, fields, overview. */
export const lineUseKinds = ['not-sure', 'criterion', 'knowledge', 'behaviour', 'scope', 'group', 'rule', 'heading', 'about', 'left-out'] as const;
export type LineUseKind = (typeof lineUseKinds)[number];

/** A line of the source: what it became, the keys of what came of it, and the characters that nothing came of. */
export interface LineUse {
  readonly kind: LineUseKind;
  readonly keys: readonly string[];
  readonly leftOut: readonly { readonly from: number; readonly to: number }[];
}

interface Use { readonly kind: LineUseKind; readonly key: string | null; readonly places: readonly Place[] }

/** What every line of the source became. */
export function lineUses(draft: DraftUnit, lines: readonly SourceLine[], unsure: readonly number[]): readonly LineUse[] {
  const on: Use[][] = lines.map(() => []);
  const spans: { from: number; to: number }[][] = lines.map(() => []);
  for (const use of usesOf(draft)) {
    for (const { line, from, to } of use.places) {
      spans[line - 1]?.push({ from, to });
      if (on[line - 1]?.includes(use) === false) on[line - 1]?.push(use);
    }
  }
  const doubtful = new Set(unsure);
  return lines.map(({ text }, place) => {
    const uses = on[place] ?? [];
    const kinds = new Set(uses.map(({ kind }) => kind));
    const kind = doubtful.has(place + 1) ? 'not-sure' : (lineUseKinds.find((one) => kinds.has(one)) ?? 'left-out');
    return { kind, keys: [...new Set(uses.flatMap(({ key }) => key ?? []))], leftOut: uses.length === 0 ? [] : gaps(text, spans[place] ?? []) };
  });
}

function usesOf(draft: DraftUnit): readonly Use[] {
  const { title, codes, fields } = draft.metadata;
  const about = [...(title === null ? [] : [title]), ...codes, ...fields, ...draft.overview].map(({ places }): Use => ({ kind: 'about', key: null, places }));
  const headings = draft.headings.map(({ places }): Use => ({ kind: 'heading', key: null, places }));
  return [...piecesOf(draft).map((piece): Use => ({ kind: kindOf(piece), key: piece.key, places: placesOf(piece) })), ...about, ...headings];
}

/** A point's label is part of it. */
function placesOf(piece: Piece): readonly Place[] {
  return piece.kind === 'point' ? [...piece.point.labelPlaces, ...piece.places] : piece.places;
}

function kindOf(piece: Piece): LineUseKind {
  switch (piece.kind) {
    case 'group': return 'group';
    case 'scope-group': return 'group';
    case 'rule': return 'rule';
    case 'point': return ({ criteria: 'criterion', knowledge: 'knowledge', behaviours: 'behaviour', scope: 'scope' } as const)[piece.list];
    default: return assertNever(piece);
  }
}

/** Pieces of a text with letters or digits that lie in no span: bullets, dots and brackets are not missed. */
function gaps(text: string, spans: readonly { readonly from: number; readonly to: number }[]): LineUse['leftOut'] {
  const found: { from: number; to: number }[] = [];
  let at = 0;
  for (const { from, to } of [...spans.toSorted((a, b) => a.from - b.from), { from: text.length, to: text.length }]) {
    if (from > at && /[\p{L}\p{N}]/u.test(text.slice(at, from))) found.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return found;
}
