import type { CriterionList } from '../../unit/criterion-key.ts';
import { readHtml } from '../markup/read-html.ts';
import type { FoundLine } from '../outline/outline.ts';
import { foldName } from './nos-fields.ts';

/** The official fields that hold whole lists as HTML, and the lists they are. */
const texts: readonly (readonly [string, CriterionList])[] = [
  ['performance_criteria', 'performance'], ['scope_range', 'scope'], ['scope_range_related_to_performance_criteria', 'scope'],
  ['scope_range_related_to_knowledge_and_understanding', 'scope'], ['knowledge_and_understanding', 'knowledge'], ['behaviours', 'behaviour'],
];

/** Whether this is the name of an official field that holds a list. */
export function isNosText(name: string): boolean {
  return texts.some(([known]) => known === foldName(name));
}

/** The statements of the official fields: one for each item or paragraph. */
export function nosOutline(fields: ReadonlyMap<string, unknown>): readonly FoundLine[] {
  return texts.flatMap(([name, list]) => {
    const html = fields.get(name);
    const lines = (typeof html === 'string' ? readHtml(html) : []).flatMap(({ words }) => words.split('\n')).map((line) => line.trim()).filter((line) => line !== '');
    const marks = lines.map((line) => mark.exec(line));
    // A number before some of them may be a word of theirs; before all of them it is their label.
    const labelled = marks.every((found) => found !== null);
    const statements = lines.map((line, at) => statement(list, line, labelled ? (marks[at] ?? null) : null));
    return lines.length === 0 ? [] : [section(name, list), ...statements];
  });
}

/** "3. ", "P1 ", "(2) ", "1.2 ". */
const mark = /^(\(?[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}\)?)[.)]?\s+(?=\S)/u;

const bare = { notes: [], own: {} } as const;

function section(name: string, list: CriterionList): FoundLine {
  const words = name.replaceAll('_', ' ');
  return { ...bare, depth: 0, kind: 'section', list, label: null, words: words.charAt(0).toUpperCase() + words.slice(1), hasBelow: true };
}

function statement(list: CriterionList, line: string, found: RegExpExecArray | null): FoundLine {
  const [whole = '', label = null] = found ?? [];
  return { ...bare, depth: 1, kind: 'statement', list, label, words: line.slice(whole.length), hasBelow: false };
}
