import type { PlacedRow } from '../headings/find-sections.ts';
import { cut, trim, wordsOf, type Passage } from '../source/passage.ts';
import { readCode, type CodeShape } from './codes.ts';
import { readDate } from './dates.ts';
import type { FieldKey } from './field-words.ts';
import type { FoundField } from './read-fields.ts';
import { readTitle } from './read-title.ts';

/** A value with the words that it was taken from. */
export interface ReadValue { readonly value: string; readonly words: Passage }

/** What the document says of the unit. What it does not say is left out. */
export interface MetadataRead {
  readonly title: ReadValue | null;
  readonly codes: readonly (ReadValue & { readonly shape: CodeShape })[];
  readonly single: ReadonlyMap<FieldKey, ReadValue>;
  readonly several: ReadonlyMap<'sectors' | 'occupations' | 'keywords', readonly ReadValue[]>;
}

const allShapes: readonly CodeShape[] = ['unitReference', 'sqaCode', 'slashed', 'plain', 'spaced', 'digits'];

/** Brings together what fields, title and single lines say of the unit. */
export function readMetadata(fields: readonly FoundField[], rows: readonly PlacedRow[]): MetadataRead {
  const titled = readTitle(rows);
  const named = fields.find(({ key, value }) => key === 'title' && value.text !== '')?.value;
  const title = named ?? titled.title;
  const single = new Map<FieldKey, ReadValue>();
  const several = new Map<'sectors' | 'occupations' | 'keywords', readonly ReadValue[]>();
  for (const { key, value } of fields) {
    if (value.text === '' || key === 'title' || key === 'other') continue;
    if (key === 'sectors' || key === 'occupations' || key === 'keywords') several.set(key, several.get(key) ?? listOf(value, key));
    else if (!single.has(key)) setRead(single, key, value);
  }
  const signer = titled.by ?? signedOn(rows);
  if (!single.has('developedBy') && signer !== null) single.set('developedBy', read(signer));
  const owner = ownerOf(rows);
  if (owner !== null && !single.has('owner')) single.set('owner', read(owner));
  return { title: title === null ? null : read(title), codes: codesOf(fields, titled.codes, rows), single, several };
}

function read(words: Passage): ReadValue {
  return { value: wordsOf(words), words };
}

function setRead(single: Map<FieldKey, ReadValue>, key: FieldKey, words: Passage): void {
  const text = wordsOf(words);
  if (key === 'approved' || key === 'reviewDate') {
    const date = readDate(text);
    if (date !== null) single.set(key, { value: date.date, words });
  } else if (key === 'level') single.set(key, { value: /^(?:\w+ )?level (\d{1,2})$/iu.exec(text)?.[1] ?? text, words });
  else if (key === 'credits' || key === 'glh') {
    const number = /\d{1,4}(?:\s?[–-]\s?\d{1,4})?/u.exec(text)?.[0];
    if (number !== undefined) single.set(key, { value: number, words });
  } else single.set(key, { value: text, words });
}

/** Lists stand between commas or semicolons; a sector may have a comma in its name. */
function listOf(words: Passage, key: 'sectors' | 'occupations' | 'keywords'): readonly ReadValue[] {
  const items: ReadValue[] = [];
  let from = 0;
  for (const match of [...words.text.matchAll(key === 'sectors' ? /;/gu : /[,;]/gu), { index: words.text.length }]) {
    const item = trim(cut(words, from, match.index));
    if (item.text !== '') items.push(read(item));
    from = match.index + 1;
  }
  return items;
}

function codesOf(fields: readonly FoundField[], beside: readonly Passage[], rows: readonly PlacedRow[]): MetadataRead['codes'] {
  const codeKeys: ReadonlySet<FieldKey> = new Set<FieldKey>(['urn', 'unitCode', 'sqaCode', 'reference', 'unitReference']);
  const inFields = fields.filter(({ key }) => codeKeys.has(key)).flatMap(({ value }) => codesIn(value));
  const alone = rows.filter(({ row, section }) => row.label === null && section !== 'background').flatMap(({ row: { words } }) => {
    const code = readCode(words.text.trim(), ['unitReference', 'sqaCode', 'slashed', 'plain']);
    return code !== null && code.length === words.text.trim().length ? [words] : [];
  });
  const found = [...beside, ...inFields, ...spokenOf(rows), ...alone.slice(0, 3)];
  const codes = found.map((words) => ({ ...read(words), shape: readCode(words.text, allShapes)?.shape ?? ('plain' as const) }));
  return codes.filter((code, place) => codes.findIndex(({ value }) => value.replaceAll(' ', '') === code.value.replaceAll(' ', '')) === place);
}

function codesIn(value: Passage): readonly Passage[] {
  const found: Passage[] = [];
  for (const match of value.text.slice(0, 200).matchAll(/(?:^|[\s,;()])(?=[A-Z0-9])/gu)) {
    const at = match.index + match[0].length;
    const code = readCode(value.text.slice(at), allShapes);
    const before = found.at(-1)?.parts[0];
    if (code === null || (before !== undefined && at < (value.text.indexOf(found.at(-1)?.text ?? '') + (found.at(-1)?.text.length ?? 0)))) continue;
    found.push(cut(value, at, at + code.length));
  }
  return found.length > 0 || value.text.length > 20 ? found : [trim(value)];
}

/** "This national occupational standard ABC 31 belongs to …": a code in the sentence that introduces the unit. */
function spokenOf(rows: readonly PlacedRow[]): readonly Passage[] {
  for (const { row: { words } } of rows.slice(0, 12)) {
    const match = /\b(?:standard|unit)\s([A-Z]{2,8}\s?\d{1,4}[A-Z0-9]{0,4})\s(?:belongs|is owned|was developed|is part)\b/u.exec(words.text.slice(0, 400));
    const code = match?.[1];
    if (match !== null && code !== undefined) {
      const at = match.index + match[0].indexOf(code);
      return [cut(words, at, at + code.length)];
    }
  }
  return [];
}

function captured(rows: readonly PlacedRow[], pattern: RegExp): Passage | null {
  for (const { row: { words } } of rows) {
    const match = pattern.exec(words.text.slice(0, 400));
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const at = match.index + match[0].indexOf(name);
    return trim(cut(words, at, at + name.length));
  }
  return null;
}

/** "All outcomes recorded on an ABC Summary Sheet": the awarding body by its sheet. */
function signedOn(rows: readonly PlacedRow[]): Passage | null {
  return captured(rows, /\brecorded on an? ([A-Z][A-Z&]{1,7}) [\p{L} ]{0,20}(?:[Ss]heet|[Rr]ecord|[Ff]orm)/u);
}

function ownerOf(rows: readonly PlacedRow[]): Passage | null {
  return captured(rows.slice(0, 12), /\bbelongs to (?:the )?([^–—,.;]{3,80}?)(?=\s[–—-]\s|[,.;]|$)/u);
}
