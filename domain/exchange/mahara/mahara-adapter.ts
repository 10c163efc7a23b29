import { unitTitle } from '../../unit/unit-titles.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Say } from '../../words/say.ts';
import type { Adapter, Writing, Written } from '../adapter.ts';
import { htmlOfParagraphs } from '../markup/write-html.ts';
import { outlineOfUnit } from '../outline/outline-of-unit.ts';
import type { OutlineLine } from '../outline/outline.ts';
import { shorten } from '../shorten.ts';

const longestShortName = 100;
const longestName = 255;

/** Mahara's SmartEvidence matrix, which is only taken in there: sections and headings are standards, statements their elements. */
export const maharaAdapter: Adapter = {
  name: 'Mahara',
  ending: '.matrix',
  carries: {
    statements: 'whole', headings: 'whole', parts: 'whole', overview: 'whole', introductions: 'whole', 'first-code': 'no', 'further-codes': 'no', details: 'no', formatting: 'no',
    'how-to': 'no', rules: 'no', 'form-words': 'no', remarks: 'no',
  },
  write,
};

function write(unit: Unit, { say }: Writing): Written {
  const outline = outlineOfUnit(unit, say);
  const standards = standardsOf(outline);
  const framework = {
    institution: 'all', name: shorten(unitTitle(unit), longestName), description: htmlOfParagraphs([...unit.overview, ...(unit.introductions.sufficiency ?? [])]), selfassess: false,
    evidencestatuses: statusesOf(unit, say), standards: standards.map(({ row }) => row), standardelements: standards.flatMap(elementsOf),
  };
  const cut = outline.filter(({ words }) => shorten(words, longestName).length < words.length).length;
  return { text: `${JSON.stringify({ framework }, null, 1)}\n`, remarks: cut === 0 ? [] : [say('exchange.mahara.names', { count: cut })] };
}

/** Mahara has four words for where a statement stands; a decision has two of them. */
function statusesOf({ outcomes }: Unit, say: Say): readonly unknown[] {
  return [{ begun: say('exchange.mahara.begun') }, { incomplete: outcomes.notYet }, { partialcomplete: say('exchange.mahara.partly') }, { completed: outcomes.competent }];
}

interface Standard { readonly number: number; readonly row: unknown; readonly statements: readonly OutlineLine[] }

/** A section with statements of its own, and every heading. What is printed under a section stands with its first standard. */
function standardsOf(outline: readonly OutlineLine[]): readonly Standard[] {
  const sectionOf = new Map(outline.filter(({ kind }) => kind === 'section').map((section) => [section.list, section]));
  const under = (heading: OutlineLine): readonly OutlineLine[] => outline.filter(({ key }) => standing.get(key) === heading.key);
  const standing = standingUnder(outline);
  const headings = outline.filter((line) => line.kind === 'group' || (line.kind === 'section' && (under(line).length > 0 || !outline.some(({ above }) => above === line.key))));
  return headings.map((heading, at) => {
    const number = at + 1;
    const isFirst = headings.findIndex(({ list }) => list === heading.list) === at;
    const notes = isFirst ? (sectionOf.get(heading.list)?.notes ?? []) : [];
    const shortname = shorten(heading.label ?? heading.words, longestShortName);
    return { number, statements: under(heading), row: { shortname, name: shorten(heading.words, longestName), description: htmlOfParagraphs(notes), standardid: number } };
  });
}

/** The heading that each statement stands under, also where it is a part of another. */
function standingUnder(outline: readonly OutlineLine[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, above, kind } of outline) if (kind === 'statement' && above !== null) found.set(key, found.get(above) ?? above);
  return found;
}

/** The number of the standard is the same number in both, since Mahara compares them as they are; what an element is a part of comes before it. */
function elementsOf({ number, statements }: Standard): readonly unknown[] {
  const ids = new Map(statements.map(({ key }, at) => [key, `${number}.${at + 1}`]));
  return statements.map(({ key, above, label, words }) => {
    const part = above === null ? undefined : ids.get(above);
    return {
      shortname: shorten(label ?? words, longestShortName), name: shorten(words, longestName), description: htmlOfParagraphs([words]), standardid: number, elementid: ids.get(key),
      ...(part === undefined ? {} : { parentelementid: part }),
    };
  });
}
