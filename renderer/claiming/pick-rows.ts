/** Something that may be picked from a list. */
export interface Pickable {
  readonly id: string;
  /** The heading it stands under. */
  readonly group: string;
  /** Has been picked for good: shown ticked, and stays so. */
  readonly taken?: boolean;
}

/** One row of a list to pick from; `place` counts items alone. */
export type PickRow<T extends Pickable> =
  | { readonly kind: 'heading'; readonly key: string; readonly words: string }
  | { readonly kind: 'item'; readonly key: string; readonly item: T; readonly place: number };

/** The rows of a list: a heading wherever the group changes. */
export function rowsOf<T extends Pickable>(items: readonly T[]): readonly PickRow<T>[] {
  return items.flatMap((item, place): readonly PickRow<T>[] => {
    const row: PickRow<T> = { kind: 'item', key: item.id, item, place };
    return item.group === '' || items[place - 1]?.group === item.group ? [row] : [{ kind: 'heading', key: `heading ${place} ${item.group}`, words: item.group }, row];
  });
}
