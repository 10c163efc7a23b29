import type { UnitCriterion } from '../../unit/unit.ts';
import { LabelGiver } from './label-giver.ts';
import type { FoundLine } from './outline.ts';

/** A heading over statements; told from others by being itself. */
export interface Heading { readonly words: string; readonly label: string | null }

/** Where a statement was found: under which section, as a part of which statement. */
export interface Around { readonly section: string; readonly whole: string | null }

/** A list of statements and its headings, as they are found. */
export class GatheredList extends LabelGiver {
  readonly points: UnitCriterion[] = [];
  readonly groups: { readonly heading: string; readonly members: string[] }[] = [];
  readonly #numbers = new Map<Heading, number>();

  has(heading: Heading): boolean {
    return this.#numbers.has(heading);
  }

  /** The heading's number in this list. */
  open(heading: Heading): number {
    const known = this.#numbers.get(heading);
    if (known !== undefined) return known;
    const number = this.groups.push({ heading: heading.words, members: [] });
    this.#numbers.set(heading, number);
    return number;
  }

  /** Takes a statement in, and answers with its id. */
  add(line: FoundLine, heading: Heading | null, { whole }: Around): string {
    const number = heading === null ? null : this.open(heading);
    const point = pointOf(line, this.give(line, this.points.length + 1, number), whole);
    this.points.push(point);
    if (number !== null) this.groups[number - 1]?.members.push(point.id);
    return point.id;
  }
}

/** The statement of a line. */
export function pointOf({ words, own }: FoundLine, label: Pick<UnitCriterion, 'id' | 'label'>, whole: string | null): UnitCriterion {
  const parent = own.parent ?? whole;
  return { id: label.id, text: words, ...(parent === null ? {} : { parent }), ...(label.label === undefined ? {} : { label: label.label }), ...(own.formatting === undefined ? {} : { formatting: own.formatting }) };
}
