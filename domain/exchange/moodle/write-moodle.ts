import { criterionWords } from '../../rules/criterion-words.ts';
import { cleanLine } from '../../text/clean-words.ts';
import { writeRows } from '../../text/separated-values.ts';
import { unitTitle } from '../../unit/unit-titles.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Say } from '../../words/say.ts';
import type { Writing, Written } from '../adapter.ts';
import { htmlOfHeading, htmlOfParagraphs } from '../markup/write-html.ts';
import { readLabel } from '../outline/labels.ts';
import { outlineOfUnit } from '../outline/outline-of-unit.ts';
import type { OutlineLine } from '../outline/outline.ts';
import { columns, rowOf, type Row } from './columns.ts';
import { encodeId, idOfUnit, longestId, sectionId } from './id-number.ts';
import { shortName } from './short-name.ts';

/** Moodle's competency framework list: the unit is the framework, sections and headings are competencies over the statements. */
export function writeMoodle(unit: Unit, { say }: Writing): Written {
  const outline = outlineOfUnit(unit, say);
  const ids = idNumbers(unit, outline);
  const rows = outline.map((line) => lineRow(line, ids, say));
  const all = [columns.map(([, title]) => title), rowOf(frameworkRow(unit)), ...rows.map(rowOf)];
  return { text: writeRows(all), remarks: remarksOf(outline, rows, say) };
}

function frameworkRow(unit: Unit): Partial<Row> {
  const { words, isExact } = shortName(unitTitle(unit));
  const paragraphs = [...unit.overview, ...(unit.introductions.sufficiency ?? [])];
  return {
    id: idOfUnit(unit), shortName: words, description: (isExact ? '' : htmlOfHeading(unitTitle(unit))) + htmlOfParagraphs(paragraphs), descriptionFormat: '1',
    scale: [unit.outcomes.notYet, unit.outcomes.competent].map(scaleValue).join(','), scaleConfiguration, isFramework: '1', taxonomy: 'domain,competency,competency,competency',
  };
}

/** Of two outcomes the second is the one that counts; Moodle puts the number of its own scale in. */
const scaleConfiguration = '[{"scaleid":"1"},{"id":2,"scaledefault":1,"proficient":1}]';

/** Moodle keeps a scale as words with commas between them; a spreadsheet takes some first letters for a formula. */
function scaleValue(words: string): string {
  return cleanLine(words).replaceAll(',', ';').replace(/^[=+\-@]+/, '');
}

function lineRow(line: OutlineLine, ids: ReadonlyMap<string, string>, say: Say): Partial<Row> & { readonly isCut: boolean } {
  const { kind, list, label, words, notes } = line;
  const above = line.above === null ? '' : (ids.get(line.above) ?? '');
  const before = kind === 'statement' && label !== null ? `${criterionWords(say, [{ list, printed: label, place: 0 }])} ` : '';
  const short = shortName(before + words);
  const description = kind === 'statement' ? htmlOfParagraphs([words]) : (short.isExact ? '' : htmlOfHeading(words)) + htmlOfParagraphs(notes);
  return { above, id: ids.get(line.key) ?? '', shortName: short.words, description, descriptionFormat: '1', isCut: short.isCut };
}

/** The ID number of every line. A label that is too long for one, or that it would not bring back, has its number in the document instead. */
function idNumbers(unit: Unit, outline: readonly OutlineLine[]): ReadonlyMap<string, string> {
  const own = idOfUnit(unit);
  const taken = new Set<string>();
  return new Map(outline.map(({ key, kind, list, label }, number) => {
    const section = sectionId(own, list);
    if (kind === 'section') return [key, section];
    const group = list === 'scope' && kind === 'statement' ? `${encodeId(key.split('/')[1] ?? '').replaceAll('/', '%2F')}/` : '';
    const stem = `${section}${kind === 'group' ? '.' : '-'}${group}`;
    const wanted = `${stem}${encodeId(label ?? key.slice(key.indexOf(':') + 1))}`;
    const fits = wanted.length <= longestId && !taken.has(wanted) && (label === null || readLabel(label) !== null);
    const id = fits ? wanted : `${stem.length > longestId - 6 ? `${section}-` : stem}#${number}`;
    taken.add(id);
    return [key, id];
  }));
}

function remarksOf(outline: readonly OutlineLine[], rows: readonly (Partial<Row> & { readonly isCut: boolean })[], say: Say): readonly string[] {
  const cut = rows.filter(({ isCut }) => isCut).length;
  const numbered = rows.filter(({ id = '' }, at) => outline[at]?.kind === 'statement' && /[/-]#\d+$/.test(id)).length;
  return [...(cut === 0 ? [] : [say('exchange.moodle.short-names', { count: cut })]), ...(numbered === 0 ? [] : [say('exchange.moodle.labels', { count: numbered })])];
}
