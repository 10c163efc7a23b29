import { readRows, separatorOf } from '../../text/separated-values.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Draft, Source } from '../adapter.ts';
import { readHtml, type Block } from '../markup/read-html.ts';
import { newDraft } from '../new-draft.ts';
import { inOrder } from '../outline/in-order.ts';
import { listsOfOutline } from '../outline/lists-of-outline.ts';
import type { FoundLine } from '../outline/outline.ts';
import { warn, warnOfDoubts } from '../warn.ts';
import { columnsOf, type Row } from './columns.ts';
import { decodeId, readIdNumber } from './id-number.ts';
import { looksCut, readShortName } from './short-name.ts';

/** Reads Moodle's competency framework list, of this program or any other, with 14 columns or the older 12. */
export function readMoodle({ text, json, say }: Source): Draft | null {
  const rows = json === undefined ? rowsOf(text) : null;
  const [framework, ...more] = rows?.filter(isFramework) ?? [];
  if (rows === null || framework === undefined) return null;
  const hung = rows.filter((row) => !isFramework(row)).map((row) => ({ row, key: row.id, above: hangsOn(row) }));
  const { lines, adrift } = inOrder(hung);
  const found = lines.map(({ thing, depth, hasBelow }) => lineOf(thing.row, framework.id, depth, hasBelow));
  const { lists, introductions, doubts } = listsOfOutline(found);
  const unit = { ...unitOf(framework, say), ...lists, introductions };
  const cut = lines.filter(({ thing: { row } }) => row.description.trim() === '' && looksCut(row.shortName)).length;
  const warnings = [...warn(say, 'several-units', more.length), ...warn(say, 'code-assumed', unit.metadata.codes?.length ?? 0, { code: decodeId(framework.id) }), ...warnOfDoubts(say, doubts), ...warn(say, 'adrift', adrift), ...warn(say, 'maybe-cut', cut)];
  return { unit, warnings };
}

/** Null where the text is no such list. Columns are known by their place, as Moodle knows them: their heads are in its user's language. */
function rowsOf(text: string): readonly Row[] | null {
  const [heads = [], ...rows] = readRows(text, separatorOf(text));
  const names = columnsOf(heads.length);
  if (names === null) return null;
  const cells = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => new Map(names.map((name, at) => [name, row[at] ?? ''])));
  return cells.map((row) => {
    const cell = (name: keyof Row): string => row.get(name) ?? '';
    return {
      above: cell('above').trim(), id: cell('id').trim(), shortName: cell('shortName'), description: cell('description'), descriptionFormat: cell('descriptionFormat').trim(), scale: cell('scale'),
      scaleConfiguration: cell('scaleConfiguration'), ruleType: cell('ruleType'), ruleOutcome: cell('ruleOutcome'), ruleConfiguration: cell('ruleConfiguration'), related: cell('related'),
      exported: cell('exported'), isFramework: cell('isFramework').trim(), taxonomy: cell('taxonomy'),
    };
  });
}

function isFramework({ isFramework: cell }: Row): boolean {
  return !['', '0', 'false'].includes(cell.toLowerCase());
}

function hangsOn({ above }: Row): string | null {
  return above === '' ? null : above;
}

function unitOf(row: Row, say: Source['say']): Unit {
  const { words: title, notes: overview } = headingOf(row);
  const start = newDraft(say, title === '' ? say('exchange.untitled') : title);
  // Without a code, the ID number is the beginning of the title.
  const code = decodeId(row.id);
  const isCode = code !== '' && !title.startsWith(code);
  const [notYet = '', competent = '', ...more] = row.scale.split(',').map((value) => value.trim());
  const isTwo = notYet !== '' && competent !== '' && more.length === 0;
  return { ...start, metadata: { ...(title === '' ? {} : { title }), ...(isCode ? { codes: [code] } : {}) }, overview, outcomes: isTwo ? { competent, notYet } : start.outcomes };
}

/** The words of a heading and the paragraphs under it: where the short name does not say all of them, a heading begins the description. */
function headingOf(row: Row): { readonly words: string; readonly notes: readonly string[] } {
  const [first, ...rest] = blocksOf(row);
  const whole = first !== undefined && /^h[1-6]$/.test(first.element);
  const notes = first === undefined || whole ? rest : [first, ...rest];
  return { words: whole ? first.words : readShortName(row.shortName), notes: notes.map(({ words }) => words) };
}

/** Descriptions are HTML (1), or plain words (2), or words that Moodle or a writer of Markdown marked up. */
function blocksOf({ description, descriptionFormat }: Row): readonly Block[] {
  if (descriptionFormat === '1' || descriptionFormat === '0' || descriptionFormat === '') return readHtml(description);
  return description.trim() === '' ? [] : [{ element: 'p', words: description.trim() }];
}

function lineOf(row: Row, framework: string, depth: number, hasBelow: boolean): FoundLine {
  const coded = readIdNumber(framework, row.id);
  const isStatement = coded === null ? !hasBelow : coded.kind === 'statement';
  const text = blocksOf(row).map(({ words }) => words).join('\n');
  const { words, notes } = isStatement ? { words: text === '' ? readShortName(row.shortName) : text, notes: [] } : headingOf(row);
  return { depth, hasBelow, kind: coded?.kind ?? null, list: coded?.list ?? null, label: coded === null ? row.id : coded.label, words, notes, own: {} };
}
