import { longestLabel, readLabel, type Label } from './labels.ts';
import type { FoundLine } from './outline.ts';

/** Gives each statement of one list its label: the printed one, else its number in the list. None is given twice. */
export class LabelGiver {
  readonly #given = new Set<string>();
  /** How many had no label, or one that is too long. */
  numbered = 0;
  /** How many had one that was given before. */
  repeated = 0;

  /** The label of `line`, the `number`th of its list, under the `under`th heading. */
  give({ label, own }: Pick<FoundLine, 'label' | 'own'>, number: number, under: number | null): Label {
    const told = own.id !== undefined && own.id.length <= longestLabel ? { id: own.id, ...(own.label === undefined ? {} : { label: own.label }) } : readLabel(label ?? '');
    if (told === null) this.numbered += 1;
    const wanted = told ?? { id: String(number) };
    if (!this.#given.has(wanted.id)) return this.#mark(wanted);
    this.repeated += told === null ? 0 : 1;
    // As where rows begin at 1 again under each heading: "2/1".
    const stem = under === null ? wanted.id : `${under}/${wanted.id}`;
    let id = stem;
    for (let count = 2; this.#given.has(id); count += 1) id = `${stem} (${count})`;
    return this.#mark({ id, label: wanted.label ?? wanted.id });
  }

  #mark(label: Label): Label {
    this.#given.add(label.id);
    return label;
  }
}
