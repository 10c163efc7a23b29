import { compareText } from '../../domain/text/compare.ts';
import { compareReferences } from '../../domain/evidence/reference.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { period } from '../../domain/report/words/when.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import type { AssessmentMethod } from '../../domain/unit/method.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { View } from '../portfolio/view.ts';
import type { ClaimsByItem } from './item-claims.ts';

/** What the list is narrowed to. */
export interface Narrowing {
  readonly search: string;
  readonly method: AssessmentMethod | null;
  readonly unit: UnitId | null;
  readonly unclaimed: boolean;
  readonly withdrawn: boolean;
}

export const everything: Narrowing = { search: '', method: null, unit: null, unclaimed: false, withdrawn: false };

/** A line of the list: the head of a month, or an item. */
export type ListLine =
  | { readonly kind: 'month'; readonly words: string }
  | { readonly kind: 'item'; readonly item: Evidence };

/** The items that fit, the last one that happened first. Withdrawn ones only where they are asked for. */
export function listedItems(say: Say, view: View, claims: ClaimsByItem, narrowing: Narrowing): readonly Evidence[] {
  const wanted = narrowing.search.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  const reference = (item: Evidence): string => view.references.get(item.id) ?? item.reference;
  return [...view.portfolio.evidence.values()]
    .filter((item) => (item.withdrawn !== undefined) === narrowing.withdrawn)
    .filter((item) => narrowing.method === null || item.fields.method === narrowing.method)
    .filter((item) => narrowing.unit === null || claims.get(item.id)?.some(({ unitId }) => unitId === narrowing.unit) === true)
    .filter((item) => !narrowing.unclaimed || isUnclaimed(item, claims))
    .filter((item) => wanted.length === 0 || holds(wordsOf(say, item, reference(item), claims), wanted))
    .sort((a, b) => compareText(lastDay(b), lastDay(a)) || compareReferences(reference(a), reference(b)));
}

/** Nothing rests on it, and something could. */
export function isUnclaimed({ id, fields, withdrawn }: Evidence, claims: ClaimsByItem): boolean {
  return withdrawn === undefined && fields.supplementary !== true && (claims.get(id)?.length ?? 0) === 0;
}

/** The same with the months they happened in. */
export function byMonth(say: Say, items: readonly Evidence[]): readonly ListLine[] {
  const lines: ListLine[] = [];
  let before = '';
  for (const item of items) {
    const words = dayInWords(say, lastDay(item)).replace(/^\d+ /, '');
    if (words !== before) lines.push({ kind: 'month', words });
    before = words;
    lines.push({ kind: 'item', item });
  }
  return lines;
}

function lastDay({ fields }: Evidence): Evidence['fields']['day'] {
  return fields.until ?? fields.day;
}

function wordsOf(say: Say, { id, fields }: Evidence, reference: string, claims: ClaimsByItem): string {
  const people = [...fields.by, ...(fields.present ?? [])].map(({ name }) => name);
  const how = (claims.get(id) ?? []).map(({ claim }) => claim.claim.how ?? '');
  const said = [fields.title, fields.place, fields.client, fields.task, fields.note, fields.heldAt, ...fields.files.map(({ name }) => name)];
  const days = [period(say, fields), dayInWords(say, fields.day), fields.day];
  return [reference, methodName(say, fields.method), ...days, ...said, ...people, ...how].join(' ').toLowerCase();
}

function holds(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}
