import type { CriterionList } from '../../unit/criterion-key.ts';
import type { Unit } from '../../unit/unit.ts';
import { GatheredList, type Heading } from './gathered-list.ts';
import { GatheredScope } from './gathered-scope.ts';
import { listNamed } from './list-named.ts';
import type { FoundLine } from './outline.ts';

/** The lists of a unit, as an outline tells them. */
export type Lists = Pick<Unit, 'criteria' | 'groups' | 'scope' | 'knowledge' | 'knowledgeGroups' | 'behaviours'>;

/** What a person should look at: how many statements or headings each is about. */
export interface Doubts {
  /** Statements of which the file does not say what they are; they count as performance criteria. */
  readonly untold: number;
  /** Statements and scope groups without a label, or with one that is too long. */
  readonly numbered: number;
  /** Labels that stood there before. */
  readonly repeated: number;
  /** Headings that stand over other headings only. */
  readonly headings: number;
}

/** Makes a unit's lists of an outline. Every statement comes in, in its order; a line without words is passed over. */
export function listsOfOutline(lines: readonly FoundLine[]): { readonly lists: Lists; readonly introductions: Unit['introductions']; readonly doubts: Doubts } {
  const reading = new OutlineReading();
  for (const line of lines) reading.take(line);
  return { lists: reading.lists(), introductions: reading.introductions(), doubts: reading.doubts() };
}

/** Where a line stands: in which list, under which headings, as a part of which statement. */
interface Place { readonly list: CriterionList | null; readonly section: string; readonly heading: Heading | null; readonly whole: { readonly list: CriterionList; readonly id: string } | null }

class OutlineReading {
  readonly #gathered = { performance: new GatheredList(), knowledge: new GatheredList(), behaviour: new GatheredList(), scope: new GatheredScope() };
  readonly #notes: Partial<Record<CriterionList, readonly string[]>> = {};
  readonly #headings: Heading[] = [];
  /** The places of the lines that the next one may stand under. */
  readonly #places: Place[] = [];
  #untold = 0;

  take(line: FoundLine): void {
    const at = this.#places[line.depth - 1] ?? { list: null, section: line.words, heading: null, whole: null };
    this.#places.length = line.depth;
    if (line.words.trim() === '') this.#places.push(at);
    else if (line.kind === 'statement' || (line.kind === null && !line.hasBelow)) this.#places.push(this.#statement(line, at));
    else this.#places.push(this.#heading(line, at));
  }

  #statement(line: FoundLine, at: Place): Place {
    const told = line.list ?? at.list;
    const list = told ?? 'performance';
    if (told === null) this.#untold += 1;
    const id = this.#gathered[list].add(line, at.heading, { section: at.section, whole: at.whole?.list === list ? at.whole.id : null });
    return { ...at, list: told, whole: { list, id } };
  }

  #heading(line: FoundLine, at: Place): Place {
    const list = line.list ?? listNamed(line.words) ?? at.list;
    if (line.kind === 'section' || (line.kind === null && at.list === null && list !== null)) {
      if (list !== null && line.notes.length > 0) this.#notes[list] = [...(this.#notes[list] ?? []), ...line.notes];
      return { list, section: line.words, heading: null, whole: null };
    }
    const heading = { words: line.words, label: line.label };
    this.#headings.push(heading);
    if (line.kind === 'group') this.#gathered[list ?? 'performance'].open(heading);
    return { list, section: at.section, heading, whole: null };
  }

  lists(): Lists {
    const { knowledge, behaviour, scope } = this.#gathered;
    const criteria = this.#gathered.performance;
    return {
      criteria: criteria.points, groups: criteria.groups.map(({ heading, members }) => ({ heading, criteria: members })), scope: scope.groups(),
      knowledge: knowledge.points, knowledgeGroups: knowledge.groups.map(({ heading, members }) => ({ heading, knowledge: members })), behaviours: behaviour.points,
    };
  }

  introductions(): Unit['introductions'] {
    const lists = ['performance', 'scope', 'knowledge'] as const;
    return Object.fromEntries(lists.flatMap((list) => (this.#notes[list] === undefined ? [] : [[list, this.#notes[list]]])));
  }

  doubts(): Doubts {
    const all = Object.values(this.#gathered);
    const unused = this.#headings.filter((heading) => !all.some((list) => list.has(heading))).length;
    // A unit has no headings among its behaviours.
    const headings = unused + this.#gathered.behaviour.groups.length;
    return { untold: this.#untold, headings, numbered: sum(all.map((list) => list.numbered)), repeated: sum(all.map((list) => list.repeated)) };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
