import type { ScopeGroup, UnitCriterion } from '../../unit/unit.ts';
import { pointOf, type Around, type Heading } from './gathered-list.ts';
import { LabelGiver } from './label-giver.ts';
import type { FoundLine } from './outline.ts';

interface Group { readonly id: string; readonly heading: string; readonly items: UnitCriterion[]; readonly labels: LabelGiver }

/** Scope as it is found: every item stands in a group. */
export class GatheredScope {
  readonly #groups = new Map<Heading | string, Group>();
  readonly #ids = new Set<string>();
  readonly #labels = new LabelGiver();

  has(heading: Heading): boolean {
    return this.#groups.has(heading);
  }

  /** A group without a printed mark is S1, S2 ... */
  open(heading: Heading): Group {
    return this.#groups.get(heading) ?? this.#make(heading, heading.words, heading.label);
  }

  /** Takes an item in, and answers with its id. Under no heading, its section is its group. */
  add(line: FoundLine, heading: Heading | null, { section, whole }: Around): string {
    const group = heading === null ? (this.#groups.get('') ?? this.#make('', section, null)) : this.open(heading);
    const item = pointOf(line, group.labels.give(line, group.items.length + 1, null), whole);
    group.items.push(item);
    return item.id;
  }

  groups(): readonly ScopeGroup[] {
    return [...this.#groups.values()].map(({ id, heading, items }) => ({ id, heading, items }));
  }

  get numbered(): number {
    return this.#labellers.reduce((all, { numbered }) => all + numbered, 0);
  }

  get repeated(): number {
    return this.#labellers.reduce((all, { repeated }) => all + repeated, 0);
  }

  get #labellers(): readonly LabelGiver[] {
    return [this.#labels, ...[...this.#groups.values()].map(({ labels }) => labels)];
  }

  #make(key: Heading | string, heading: string, label: string | null): Group {
    const mark = label ?? this.#freeMark();
    const { id } = this.#labels.give({ label: mark, own: {} }, this.#groups.size + 1, null);
    const group = { id, heading, items: [], labels: new LabelGiver() };
    this.#ids.add(group.id);
    this.#groups.set(key, group);
    return group;
  }

  #freeMark(): string {
    let number = this.#groups.size + 1;
    while (this.#ids.has(`S${number}`)) number += 1;
    return `S${number}`;
  }
}
