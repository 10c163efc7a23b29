import { pattern } from '../labels/pattern.ts';
import { cut, trim, type Passage } from '../source/passage.ts';
import type { PointList } from './points.ts';

/** What stands in a column beside the points: the record that shows them, and which points it shows. */
export interface EvidenceColumn { readonly record: Passage; readonly places: readonly Passage[]; readonly points: readonly string[] }

/** The points without that column, and the column. */
export interface ColumnRead { readonly list: PointList; readonly columns: readonly EvidenceColumn[] }

/** A head of a column that holds the evidence for each point. */
export const evidenceHead = /^evidence (?:needed|required|to be (?:provided|produced)|type)\b/iu;
/** Words that name a record. */
const record = pattern('iu',
  String.raw`\b(?:sheets?|work|records?|logs?|forms?|testimon(?:y|ies)|photographs?|photos?|certificates?|portfolio|diar(?:y|ies)|journals?|reports?`,
  String.raw`statements?|checklists?|videos?|audio|recordings?|artefacts?|products?|tests?|worksheets?|questionnaires?)\.?$`,
);
const mostWords = 9;

/** Takes the entries of an evidence column off the ends of the points to which a conversion glued them: what several points end with. */
export function readEvidenceColumn(list: PointList): ColumnRead {
  const endings = list.points.map(({ words }) => endingsOf(words.text));
  const counts = new Map<string, number>();
  for (const own of endings) for (const { text } of own) counts.set(text, (counts.get(text) ?? 0) + 1);
  const chosen = endings.map((own) => choose(own, counts));
  if (chosen.filter((one) => one !== null).length * 2 <= list.points.length) return { list, columns: [] };
  const columns = new Map<string, { readonly record: Passage; readonly places: Passage[]; readonly points: string[] }>();
  const points = list.points.map((point, place) => {
    const ending = chosen[place] ?? null;
    if (ending === null) return point;
    const words = trim(cut(point.words, ending.from));
    const known = columns.get(ending.text);
    if (known === undefined) columns.set(ending.text, { record: words, places: [words], points: [point.id] });
    else {
      known.places.push(words);
      known.points.push(point.id);
    }
    return { ...point, words: trim(cut(point.words, 0, ending.from)) };
  });
  return { list: { ...list, points }, columns: [...columns.values()] };
}

interface Ending { readonly text: string; readonly from: number }

/** Every way to end a text with a few words that begin with a capital and name a record. */
function endingsOf(text: string): readonly Ending[] {
  if (!record.test(text)) return [];
  const start = Math.max(1, text.length - 120);
  const found: Ending[] = [];
  for (const match of text.slice(start).matchAll(/(?<=[\s\p{Ll}.,;)])(?=\p{Lu})/gu)) {
    const from = start + match.index;
    const ending = text.slice(from).trim();
    if (ending.split(/\s+/u).length <= mostWords) found.push({ text: ending, from });
  }
  return found;
}

/** The ending that most points share; the longer of two that are as common. */
function choose(endings: readonly Ending[], counts: ReadonlyMap<string, number>): Ending | null {
  const [best] = [...endings].sort((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0) || b.text.length - a.text.length);
  return best ?? null;
}
