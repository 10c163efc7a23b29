import { pattern } from '../labels/pattern.ts';
import { readHeading } from '../headings/read-heading.ts';
import { fieldWords, type FieldKey } from '../metadata/field-words.ts';
import { cut, trim } from '../source/passage.ts';
import type { Row } from './row.ts';

/** Only a row longer than this is looked through: shorter ones say one thing. */
const long = 160;
/** Headings and leads are looked for at these words only, in their capital form: all of a document may stand in one line. */
const start = pattern('gu',
  String.raw`(?:^|[\s.:;)])(?=(?:Performance|Knowledge|Scope|Range|You|What|Overview|Unit|Evidence|Sufficiency|Assess|Learning|Outcome|Behaviours?`,
  String.raw`Skills|Values|Glossary|Links|External|The learner|The candidate|Underpinning|Essential|Assessor|Supplementary|Element|Developed|Version`,
  String.raw`Date|Indicative|Validity|Status|Originating|Original|Relevant|SOC|Suite|Key\s?words|Business|URN|Approved|Outcomes|On|Upon|Superclass`,
  String.raw`Publication|Source|Credit|Recommended|Level|Title|Guided)\b)`,
);
/** What stands before a part's name where it is only spoken of. */
const mention = /\b(?:all|the|of|for|these|those|each|and|or|this|both|any|every|to|under|in|with)[\s‘“'"]*$/iu;
/** Fields that stand at the end of a standard, one after another. */
const closing: ReadonlySet<FieldKey> = new Set<FieldKey>(['developedBy', 'version', 'approved', 'reviewDate', 'validity', 'status', 'originatingOrganisation', 'originalUrn', 'occupations', 'soc', 'sectors', 'keywords', 'urn']);

/** Two leads of performance criteria in one text: a heading of its own stands before each. */
const lead = /\b(?:You must be able to|You need to be able to|You must)\s?:\s{1,3}(?=(?:P|PC)?\d{1,2}[.)]?\s)/gu;
/** The last words before a lead that begin with a capital after a small letter. */
const headingBefore = /[\p{Ll}\d)]\s(\p{Lu}[\p{Ll}’'-]{1,20}(?:\s[\p{Ll}\d’'(),/&-]{1,20}){1,14})\s$/u;

/** Takes a row apart at the headings that stand inside it, where a document was run together into one line. */
export function inlineHeadings(row: Row): readonly Row[] {
  const { words } = row;
  if (words.text.length < long) return [row];
  const seams = [...seamsIn(words.text), ...fieldsIn(words.text), ...groupHeadings(words.text)].sort((a, b) => a - b);
  const pieces: Row[] = [];
  let from = 0;
  for (const at of [...new Set(seams), words.text.length]) {
    if (at <= from) continue;
    pieces.push({ ...row, words: trim(cut(words, from, at)), ...(from === 0 ? {} : { mark: null, blankBefore: false }) });
    from = at;
  }
  return pieces.filter((piece) => piece.words.text !== '');
}

function seamsIn(text: string): readonly number[] {
  const seams: number[] = [];
  for (const match of text.matchAll(start)) {
    const at = match.index + match[0].length;
    if (at === 0 || mention.test(text.slice(Math.max(0, at - 12), at))) continue;
    const heading = readHeading(text.slice(at, at + 260));
    // A heading in running text is followed by a lead, a colon or a list, or ends the text: a mere mention is none of these.
    if (heading !== null && heading.section !== 'column' && heading.section !== 'form') seams.push(at);
    else if (/^(?:Outcome|Element|Learning [Oo]utcome) \d{1,2}\s?[:–—-]?\s?\p{Lu}/u.test(text.slice(at, at + 60))) seams.push(at);
  }
  return seams;
}

/** Where the headings of groups begin, and the part's own heading before the first of them. */
function groupHeadings(text: string): readonly number[] {
  const leads = [...text.matchAll(lead)];
  if (leads.length < 2) return [];
  return leads.flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 200), index);
    const part = /\bPerformance criteria\s(?=\p{Lu})/u.exec(before);
    if (part !== null) return [index - before.length + part.index, index - before.length + part.index + part[0].length, index];
    const heading = headingBefore.exec(before);
    return heading === null ? [index] : [index - (heading[1] ?? '').length - 1, index];
  });
}

/** Fields in running text count only where several follow one another. */
function fieldsIn(text: string): readonly number[] {
  const fields: { readonly at: number; readonly end: number; readonly colon: boolean }[] = [];
  for (const match of text.matchAll(start)) {
    const at = match.index + match[0].length;
    const [field] = fieldWords(text.slice(at, at + 80));
    if (field === undefined || at < (fields.at(-1)?.end ?? 0)) continue;
    const colon = /^\s?:/u.test(text.slice(at + field.length, at + field.length + 3));
    if (colon || closing.has(field.meaning)) fields.push({ at, end: at + field.length, colon });
  }
  const near = (place: number): boolean => {
    const [one, other] = [fields[place], fields[place + 1]];
    return one !== undefined && other !== undefined && other.at - one.end < 160;
  };
  return fields.filter(({ colon }, place) => colon || near(place) || near(place - 1)).map(({ at }) => at).filter((at) => at > 0);
}
