import type { PlacedRow } from '../headings/find-sections.ts';
import type { Section } from '../headings/section.ts';
import type { LabelledRow } from '../rows/row.ts';
import { cut, trim, type Passage } from '../source/passage.ts';
import { readCode } from './codes.ts';
import { readDate } from './dates.ts';
import { fieldKinds, fieldWords, type FieldKey, type FieldKind } from './field-words.ts';

/** A field as it stands: its label and its value. */
export interface FoundField { readonly key: FieldKey; readonly label: Passage; readonly value: Passage }

/** The fields of a document, and its rows without them. */
export interface FieldsRead { readonly fields: readonly FoundField[]; readonly rows: readonly PlacedRow[] }

/** Among points only these fields are looked for: the others are words that a point may begin with. */
const closing: ReadonlySet<FieldKey> = new Set<FieldKey>(['developedBy', 'version', 'approved', 'reviewDate', 'validity', 'originatingOrganisation', 'originalUrn', 'soc',
  'keywords', 'urn', 'sqaCode', 'status', 'occupations', 'sectors', 'unitReference', 'credits', 'glh']);
const lists: ReadonlySet<Section> = new Set<Section>(['performance', 'outcomes', 'knowledge', 'scope', 'behaviours']);

/** Reads labels with their values, on one line or on the next. */
export function readFields(rows: readonly PlacedRow[]): FieldsRead {
  const names = rows.map(({ row }) => (row.label === null ? fieldName(row.words.text.slice(0, 200)) : null));
  const inFields = (place: number): boolean => [place - 1, place + 1].some((near) => closing.has(names[near]?.key ?? 'other'));
  const fields: FoundField[] = [];
  const rest: PlacedRow[] = [];
  for (let place = 0; place < rows.length; place += 1) {
    const placed = rows[place];
    if (placed === undefined) continue;
    const found = fieldAt(placed, rows[place + 1], inFields(place));
    if (found === null) rest.push(placed);
    else {
      fields.push(found.field);
      if (found.takesNext) place += 1;
    }
  }
  return { fields, rows: rest };
}

function fieldAt({ row, section }: PlacedRow, next: PlacedRow | undefined, inFields: boolean): { readonly field: FoundField; readonly takesNext: boolean } | null {
  if (row.bullet || row.words.text.length > 2000) return null;
  if (row.label !== null && row.label.kind !== 'letter') return null;
  const named = fieldName(row.words.text);
  if (named === null) return null;
  if (lists.has(section) && !closing.has(named.key) && !(named.sign !== '' && fieldKinds[named.key] !== 'text' && fits(fieldKinds[named.key], row.words.text.slice(named.end)))) return null;
  const label = trim(cut(row.words, 0, named.length));
  const value = trim(cut(row.words, named.end));
  const field = (words: Passage): FoundField => ({ key: named.key, label, value: words });
  if (value.text !== '') {
    const kind = fieldKinds[named.key];
    const apart = named.sign === ':' || (inFields && closing.has(named.key) && /^[\p{Lu}\d]/u.test(value.text)) || (inFields && named.key === 'keywords') || (named.sign !== '' && kind !== 'text' && kind !== 'list');
    return (apart && !(named.key === 'other' && value.text.length > 120)) || (kind !== 'text' && kind !== 'list' && fits(kind, value.text)) ? { field: field(value), takesNext: false } : null;
  }
  if (next === undefined || !isValue(next.row, fieldKinds[named.key])) return named.sign === ':' || named.key !== 'other' ? { field: field(value), takesNext: false } : null;
  return { field: field(next.row.words), takesNext: true };
}

/** The name of a field at the beginning of a text, the sign after it, and where its value would begin. */
function fieldName(text: string): { readonly key: FieldKey; readonly length: number; readonly end: number; readonly sign: string } | null {
  const [name] = fieldWords(text);
  if (name === undefined) return null;
  const after = /^[)\]]?\s{0,3}([:–—-]?)\s{0,3}/u.exec(text.slice(name.length, name.length + 8));
  return { key: name.meaning, length: name.length, end: name.length + (after?.[0].length ?? 0), sign: after?.[1] ?? '' };
}

function isValue(row: LabelledRow, kind: FieldKind): boolean {
  const { text } = row.words;
  const name = fieldName(text);
  if (name !== null && (text.length === name.end || name.sign === ':')) return false;
  if (kind === 'text' || kind === 'list') return text.length <= 400 || kind === 'list';
  return fits(kind, text);
}

function fits(kind: FieldKind, text: string): boolean {
  const head = text.slice(0, 120).trim();
  if (kind === 'date') return readDate(head) !== null && head.length <= 40;
  if (kind === 'number') return /^\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s?(?:hours?|credits?|hrs?|points?)?\.?$/iu.test(head);
  if (kind === 'level') return /^(?:(?:scqf |rqf |qcf )?level\s)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|entry(?: level)?(?: \d)?|entry [123])\.?$/iu.test(head);
  if (kind === 'code') return readCode(head, ['unitReference', 'sqaCode', 'slashed', 'plain', 'spaced', 'digits']) !== null || /^\d{1,4}[A-Z]?$/u.test(head);
  return true;
}
