import type { DraftPoint, DraftUnit } from '../reading/draft-unit.ts';
import type { Place } from '../reading/source/source-line.ts';
import { cleanLine } from '../text/clean-words.ts';
import { assertNever } from '../text/assert-never.ts';
import type { Correction } from './correction.ts';
import { correctRule } from './correct-rule.ts';
import { findPiece, type Piece } from './keys.ts';
import { makePiece } from './make-piece.ts';
import { movePoint, regroupPoint } from './order.ts';
import { takePlaces } from './take-places.ts';
import type { Bench, WorkDraft } from './work-draft.ts';

/** A draft after one correction; null where it finds nothing to act on. What comes out is a whole draft again: labels stand once in their list, groups hold what is there. */
export function applyCorrection(work: WorkDraft, correction: Correction, bench: Bench): WorkDraft | null {
  const { draft } = work;
  switch (correction.kind) {
    case 'become': return become(work, correction, bench);
    case 'reword': return changed(work, correction.key, (piece) => reworded(draft, piece, cleanLine(correction.text)));
    case 'label': return changed(work, correction.key, (piece) => labelled(draft, piece, cleanLine(correction.label)));
    case 'move': return changed(work, correction.key, (piece) => (piece.kind === 'point' ? movePoint(draft, piece, correction.by) : null));
    case 'regroup': return changed(work, correction.key, (piece) => (piece.kind === 'point' ? regroupPoint(draft, piece, correction.group) : null));
    case 'title': return { ...work, draft: withMetadata(draft, { title: cleanLine(correction.text) === '' ? null : { value: cleanLine(correction.text), places: draft.metadata.title?.places ?? [] } }) };
    case 'codes': return { ...work, draft: withMetadata(draft, { codes: codesOf(draft, correction.codes) }) };
    case 'field': return { ...work, draft: withMetadata(draft, { fields: fieldsOf(draft, correction) }) };
    case 'source': return { ...work, source: { title: cleanLine(correction.title), publisher: cleanLine(correction.publisher) } };
    case 'rule': return correctRule(work, correction, bench);
    case 'drop': return drop(work, correction.key, bench);
    case 'how-to': return isStatement(findPiece(draft, correction.key)) ? { ...work, howTo: { ...work.howTo, [correction.key]: correction.yes } } : null;
    case 'settle': return work.settled.includes(correction.warning) ? null : { ...work, settled: [...work.settled, correction.warning] };
    default: return assertNever(correction);
  }
}

function become(work: WorkDraft, { places, as }: Extract<Correction, { readonly kind: 'become' }>, bench: Bench): WorkDraft | null {
  if (places.some(({ line, from, to }) => from > to || to > (bench.lines[line - 1]?.text.length ?? -1))) return null;
  const about = places.map(({ line }) => line);
  if (as === 'not-sure') return { ...work, unsure: [...new Set([...work.unsure, ...about])] };
  const left = takePlaces(work.draft, places, bench);
  const draft = as === 'left-out' ? left : makePiece(left, places, as, bench);
  return draft === null ? null : { ...touch(work, places), draft, unsure: work.unsure.filter((line) => !about.includes(line)) };
}

function changed(work: WorkDraft, key: string, change: (piece: Piece) => DraftUnit | null): WorkDraft | null {
  const piece = findPiece(work.draft, key);
  const draft = piece === null ? null : change(piece);
  return piece === null || draft === null ? null : { ...touch(work, piece.places), draft };
}

/** Remembers that a person decided what stands on these lines. */
function touch(work: WorkDraft, places: readonly Place[]): WorkDraft {
  return { ...work, touched: [...new Set([...work.touched, ...places.map(({ line }) => line)])] };
}

/** Every point of a draft, changed where `change` says so. */
function withPoints(draft: DraftUnit, change: (point: DraftPoint) => DraftPoint): DraftUnit {
  return { ...draft, criteria: draft.criteria.map(change), knowledge: draft.knowledge.map(change), behaviours: draft.behaviours.map(change), scope: draft.scope.map((group) => ({ ...group, items: group.items.map(change) })) };
}

function reworded(draft: DraftUnit, piece: Piece, text: string): DraftUnit | null {
  if (text === '') return null;
  switch (piece.kind) {
    case 'point': return withPoints(draft, (point) => (point === piece.point ? { ...point, text } : point));
    case 'group': {
      const named = (group: DraftUnit['groups'][number]): typeof group => (group === piece.group ? { ...group, heading: text } : group);
      return { ...draft, groups: draft.groups.map(named), knowledgeGroups: draft.knowledgeGroups.map(named) };
    }
    case 'scope-group': return { ...draft, scope: draft.scope.map((group) => (group === piece.group ? { ...group, heading: text } : group)) };
    // A rule's sentence is quoted: another one is another rule.
    case 'rule': return null;
    default: return assertNever(piece);
  }
}

/** Null where the label is empty or another point has it. Rules go on naming what they print. */
function labelled(draft: DraftUnit, piece: Piece, id: string): DraftUnit | null {
  if (piece.kind !== 'point' || id === '' || id === piece.point.id) return null;
  const { point, list } = piece;
  const fellows = list === 'scope' ? (draft.scope.find(({ items }) => items.includes(point))?.items ?? []) : draft[list];
  if (fellows.some((one) => one.id === id)) return null;
  const renamed = withPoints(draft, (one) => (one === point ? { ...one, id } : fellows.includes(one) && one.parent === point.id ? { ...one, parent: id } : one));
  const members = (group: DraftUnit['groups'][number]): typeof group => ({ ...group, members: group.members.map((member) => (member === point.id ? id : member)) });
  if (list === 'criteria') return { ...renamed, groups: draft.groups.map(members) };
  return list === 'knowledge' ? { ...renamed, knowledgeGroups: draft.knowledgeGroups.map(members) } : renamed;
}

function withMetadata(draft: DraftUnit, part: Partial<DraftUnit['metadata']>): DraftUnit {
  return { ...draft, metadata: { ...draft.metadata, ...part } };
}

function codesOf({ metadata }: DraftUnit, codes: readonly string[]): DraftUnit['metadata']['codes'] {
  const clean = [...new Set(codes.map(cleanLine).filter((code) => code !== ''))];
  return clean.map((value) => metadata.codes.find((known) => known.value === value) ?? { value, places: [] });
}

function fieldsOf({ metadata }: DraftUnit, { field, text }: Extract<Correction, { readonly kind: 'field' }>): DraftUnit['metadata']['fields'] {
  const value = cleanLine(text);
  const others = metadata.fields.filter(({ key }) => key !== field);
  return value === '' ? others : [...others, { key: field, value, places: [] }];
}

/** Takes a piece out of the unit: its words are left out, as a line's would be. */
function drop(work: WorkDraft, key: string, bench: Bench): WorkDraft | null {
  if (work.own.some((rule) => rule.key === key)) return { ...work, own: work.own.filter((rule) => rule.key !== key) };
  const piece = findPiece(work.draft, key);
  if (piece === null) return null;
  if (piece.kind === 'rule') return { ...touch(work, piece.places), draft: { ...work.draft, rules: work.draft.rules.filter((rule) => rule !== piece.rule) } };
  return piece.places.length === 0 ? null : { ...touch(work, piece.places), draft: takePlaces(work.draft, piece.places, bench) };
}

function isStatement(piece: Piece | null): boolean {
  return piece?.kind === 'point' && piece.list === 'knowledge';
}
