import { pattern } from '../labels/pattern.ts';
import { withLabel } from '../rows/rows-of.ts';
import type { LabelledRow } from '../rows/row.ts';
import { isRowOfWords } from '../rows/split-cells.ts';
import { pageParts, withoutNumber } from '../rows/running-heads.ts';
import { cut, join, trim, wordsOf, type Passage } from '../source/passage.ts';
import { readHeading, type FoundHeading } from './read-heading.ts';
import type { Section } from './section.ts';

/** A row and the part of the document that it stands in. */
export interface PlacedRow { readonly row: LabelledRow; readonly section: Section }

/** A heading as it stands, with the part that it opens. */
export interface PlacedHeading { readonly section: Section; readonly words: Passage }

/** A document by its parts. `columns` are the heads of a form's columns. */
export interface Sections { readonly rows: readonly PlacedRow[]; readonly headings: readonly PlacedHeading[]; readonly columns: readonly Passage[] }

/** Sentences that open a part as a heading does, and say nothing else. */
const leads: readonly (readonly [RegExp, Section])[] = [
  [/^(?:in|on|upon|by|after|when)\s[^.:]{0,90}\bunit,? (?:the |a |an )?(?:learner|candidate|student)s? (?:will|should|can)(?: be able to| have)?\s?:?$/iu, 'outcomes'],
  [/^(?:this|the) (?:unit|standard) has (?:\w+ )?(?:learning )?outcomes\b.{0,60}$/iu, 'outcomes'],
];
/** Sentences that open a part and are read themselves, too. */
const spokenLeads: readonly (readonly [RegExp, Section])[] = [
  [/^there must be (?:performance |direct )?evidence\b.{0,200}\bfor\s?:?$/iu, 'scope'],
  [/^all (?:of the )?(?:scope|range|scope ?\/ ?range)(?: items)? must be (?:covered|evidenced|met)/iu, 'scope'],
];
const overviewStart = /^(?:this|the) (?:unit|standard|nos)\b.{0,40}? (?:is|was|are|covers|will|describes|identifies|has been|deals|introduces|aims|concerns|provides|applies|belongs)\b/iu;
const signOff = pattern('iu',
  String.raw`^(?:i|we) (?:confirm|certify|declare|agree)\b|^(?:the )?(?:candidate|learner|assessor|countersigning|internal|external|verifier|iqa|iv`,
  String.raw`ev|eqa)\b.{0,60}\b(?:signature|initials|name)\b|\bsignature\b.{0,30}\bdate\b|^(?:name|signed|signature|print name)\s?[:_]`,
);
/** The head of a table that goes through criteria and their evidence. */
const tableOfCriteria = /\b(?:standards?|criteri(?:a|on)|statements?)\b.*\b(?:evidence|location|reference|ref)\b/iu;
const onlyNumbers = /^(?:(?:\d{1,2}|[a-o])[\s/|,]{1,5}){1,40}(?:\d{1,2}|[a-o])$/u;

/** Says of every row which part of the document it belongs to. Headings, running heads, page numbers and the heads of columns are taken out. */
export function findSections(rows: readonly LabelledRow[]): Sections {
  const parts = pageParts(rows);
  const placed: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  const columns: Passage[] = [];
  let section = 'front' as Section;
  const open = (next: Section, words: Passage): void => {
    section = next;
    headings.push({ section, words });
  };
  const take = (row: LabelledRow, next: LabelledRow | undefined): void => {
    const heading = headingOf(row);
    if (heading?.whole === true && heading.section === 'column') columns.push(row.words);
    else if (heading !== null) {
      open(heading.section, trim(cut(row.words, 0, heading.length)));
      const rest = trim(cut(row.words, heading.length));
      if (rest.text !== '') take(withLabel({ ...row, words: rest, mark: null }), next);
    } else {
      const lead = leadOf(row, leads);
      if (lead !== null) open(lead, row.words);
      else {
        section = sectionAt(row, next, section);
        placed.push({ row, section });
      }
    }
  };
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row !== undefined && isRowOfWords(row.words.text)) {
      columns.push(row.words);
      if (tableOfCriteria.test(row.words.text)) open('performance', row.words);
      continue;
    }
    if (row === undefined || parts[place] === 'number' || onlyNumbers.test(row.words.text.slice(0, 200))) continue;
    if (parts[place] === 'head') {
      if (section === 'form') section = 'front';
      continue;
    }
    const split = splitHeading(rows, place);
    if (parts[place] === 'first') take({ ...row, words: trim(cut(row.words, 0, withoutNumber(row.words.text).length)) }, rows[place + 1]);
    else if (split === null) take(row, rows[place + 1]);
    else {
      if (split.section === 'column') columns.push(split.words);
      else open(split.section, split.words);
      place += split.rows - 1;
    }
  }
  return { rows: placed, headings, columns };
}

function headingOf(row: LabelledRow): FoundHeading | null {
  const { words, label, bullet } = row;
  if (bullet || words.text.length > 20_000) return null;
  if (label !== null && label.kind !== 'number' && label.kind !== 'letter') return null;
  return readHeading(words.text.slice(0, 400).length === words.text.length ? words.text : words.text.slice(0, 400));
}

/** A heading, or the head of a column, that stands on two or three short lines, as in a narrow column. */
function splitHeading(rows: readonly LabelledRow[], place: number): { readonly section: Section; readonly words: Passage; readonly rows: number } | null {
  const some = rows.slice(place, place + 3).filter(({ words }) => words.text.length <= 40);
  for (const count of [3, 2]) {
    const lines = some.slice(0, count);
    if (lines.length < count || lines.some(({ bullet, label }) => bullet || label !== null) || lines.slice(1).some(({ words }) => readHeading(words.text)?.whole === true && count === 3)) continue;
    const words = join(...lines.map((line) => line.words));
    const heading = readHeading(words.text);
    const alone = readHeading(lines[0]?.words.text ?? '');
    const goesOn = lines.slice(1).every((line) => /^\p{Ll}/u.test(line.words.text));
    if (heading?.whole === true && (goesOn || (alone?.whole !== true && heading.section !== 'column'))) return { section: heading.section, words, rows: count };
  }
  return null;
}

function leadOf(row: LabelledRow, among: readonly (readonly [RegExp, Section])[]): Section | null {
  const text = wordsOf(row.words).slice(0, 300);
  return among.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Where a row stands that is no heading: its label or its first words may open a part, too. */
function sectionAt(row: LabelledRow, next: LabelledRow | undefined, section: Section): Section {
  const text = row.words.text.slice(0, 300);
  const { label, body } = row;
  const isList = section === 'performance' || section === 'outcomes';
  if (section !== 'background' && signOff.test(text)) return 'form';
  if (section === 'front' && overviewStart.test(text)) return 'overview';
  const spoken = leadOf(row, spokenLeads);
  if (spoken !== null && section !== 'background') return spoken;
  if (label?.kind === 'outcome' && !isList && (body.text === '' || /^[\p{Lu}“‘]/u.test(body.text))) return 'outcomes';
  if (label?.kind !== 'prefixed' || label.path.length !== 1) return section;
  if (/^PC?$/u.test(label.prefix)) return isList ? section : 'performance';
  if (/^KU?$/u.test(label.prefix)) return 'knowledge';
  if (label.prefix === 'C' && next?.label?.kind === 'letter') return 'scope';
  return section;
}
