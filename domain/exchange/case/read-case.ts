import type { z } from 'zod';
import { isRecord } from '../../text/is-record.ts';
import { criterionSchema, type Unit } from '../../unit/unit.ts';
import type { Draft, ExchangeWarning, Source } from '../adapter.ts';
import { newDraft } from '../new-draft.ts';
import { inOrder } from '../outline/in-order.ts';
import { listNamed } from '../outline/list-named.ts';
import { listsOfOutline } from '../outline/lists-of-outline.ts';
import type { FoundLine } from '../outline/outline.ts';
import { takeFields } from '../take-fields.ts';
import { isDoubt, warn, warnOfDoubts } from '../warn.ts';
import { caseAssociationSchema, caseDocumentSchema, caseItemSchema, ownExtension, type CaseDocument, type CaseItem } from './case-shapes.ts';
import { itemTypes } from './item-types.ts';

/** Reads a CASE package, 1.0 or 1.1, of this program or any other. */
export function readCase(source: Source): Draft | null {
  const read = readAsAnyone(source);
  if (read === null) return null;
  const { draft, document } = read;
  const beside = document.extensions?.[ownExtension];
  if (!isRecord(beside)) return draft;
  const { unit, unread, rulesForReview } = takeFields(draft.unit, beside);
  // Lists that stand in the extensions as a whole leave no doubt about the tree.
  const warnings = treeFields.some((name) => Object.hasOwn(beside, name)) ? draft.warnings.filter(({ code }) => !isDoubt(code)) : draft.warnings;
  return { unit, warnings: [...warnings, ...warn(source.say, 'unread', unread), ...warn(source.say, 'for-review', rulesForReview)] };
}

const treeFields: readonly (keyof Unit)[] = ['criteria', 'groups', 'scope', 'knowledge', 'knowledgeGroups', 'behaviours'];

/** Reads what every reader of CASE can see. */
export function readAsAnyone({ json, say }: Source): { readonly draft: Draft; readonly document: CaseDocument } | null {
  if (!isRecord(json) || !isRecord(json['CFDocument'])) return null;
  const document = caseDocumentSchema.parse(json['CFDocument']);
  const items = readAll(caseItemSchema, json['CFItems']);
  const { lines, adrift } = inOrder(hungUp(items.read, readAll(caseAssociationSchema, json['CFAssociations']).read));
  const { lists, introductions, doubts } = listsOfOutline(lines.map(({ thing, depth, hasBelow }) => lineOf(thing.item, depth, hasBelow)));
  const title = document.title?.trim() ?? '';
  const start = newDraft(say, title === '' ? say('exchange.untitled') : title);
  const { publisher = document.creator } = document;
  const unit: Unit = {
    ...start, ...lists, introductions, metadata: metadataOf(document), overview: paragraphs(document.description),
    source: { ...start.source, ...(publisher === undefined || publisher.trim() === '' ? {} : { publisher }) },
  };
  return { document, draft: { unit, warnings: [...statusOf(document, say), ...warnOfDoubts(say, doubts), ...warn(say, 'adrift', adrift), ...warn(say, 'unread', items.unread)] } };
}

function readAll<S extends z.ZodType>(schema: S, value: unknown): { readonly read: readonly z.output<S>[]; readonly unread: number } {
  const all = (Array.isArray(value) ? value : []).map((one) => schema.safeParse(one));
  const read = all.flatMap((one) => (one.success ? [one.data] : []));
  return { read, unread: all.length - read.length };
}

/** A private draft says itself that it is no official standard; of anything else the creator has to be asked. */
function statusOf({ adoptionStatus = '', creator = '' }: CaseDocument, say: Source['say']): readonly ExchangeWarning[] {
  return warn(say, 'not-official', 1, { status: adoptionStatus.trim() === '' ? say('exchange.status-unsaid') : adoptionStatus, creator: creator.trim() === '' ? say('exchange.creator-unsaid') : creator });
}

interface Hung { readonly key: string; readonly above: string | null; readonly item: CaseItem }

/** Items by number under what they are a child of; those without a number as they came. What is a child of two things stands under the first. */
function hungUp(items: readonly CaseItem[], associations: readonly z.output<typeof caseAssociationSchema>[]): readonly Hung[] {
  const known = new Set(items.map(({ identifier }) => identifier));
  const children = new Map<string, { readonly above: string; readonly number: number }>();
  for (const { associationType, originNodeURI, destinationNodeURI, sequenceNumber = Infinity } of associations) {
    const child = originNodeURI.identifier;
    if (associationType === 'isChildOf' && !children.has(child)) children.set(child, { above: destinationNodeURI.identifier, number: sequenceNumber });
  }
  const hung = items.map((item) => ({ item, key: item.identifier, ...(children.get(item.identifier) ?? { above: null, number: Infinity }) }));
  const ordered = hung.toSorted((a, b) => (a.number === b.number ? 0 : a.number - b.number));
  // What is a child of the document, or of anything outside this package, stands at the top.
  return ordered.map(({ item, key, above }) => ({ item, key, above: above !== null && known.has(above) ? above : null }));
}

function lineOf(item: CaseItem, depth: number, hasBelow: boolean): FoundLine {
  const type = itemTypes.find(({ title }) => title === item.CFItemType);
  const told = { kind: type?.kind ?? null, list: type === undefined ? listNamed(item.CFItemType ?? '') : type.list };
  return { depth, hasBelow, ...told, label: item.humanCodingScheme ?? item.listEnumeration ?? null, words: item.fullStatement, notes: paragraphs(item.notes), own: ownOf(item) };
}

const ownSchema = criterionSchema.pick({ id: true, label: true, parent: true, formatting: true }).partial();

function ownOf({ extensions }: CaseItem): FoundLine['own'] {
  const read = ownSchema.safeParse(extensions?.[ownExtension] ?? {});
  return read.success ? read.data : {};
}

function metadataOf({ title, version, subject }: CaseDocument): Unit['metadata'] {
  const sectors = subject?.filter((one) => one.trim() !== '') ?? [];
  return {
    ...(title === undefined || title.trim() === '' ? {} : { title }), ...(version === undefined || version.trim() === '' ? {} : { version }), ...(sectors.length === 0 ? {} : { sectors }),
  };
}

/** Paragraphs with an empty line between them. */
function paragraphs(words: string | undefined): readonly string[] {
  return (words ?? '').split(/\n\n/).filter((paragraph) => paragraph.trim() !== '');
}
