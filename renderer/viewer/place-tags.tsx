import type { ShownPlace, StageProps } from './shown-place.ts';

interface Tags extends Pick<StageProps, 'selected' | 'onSelect'> {
  readonly on: readonly ShownPlace[];
  /** What a tag stands for, where that is more than its label. */
  readonly nameOf?: (label: string) => string;
}

/** What stands on a line, a row or a page: one small button a criterion, in its state's colours. */
export function PlaceTags({ on, selected, onSelect, nameOf }: Tags) {
  return on.map(({ id, label, state }) => (
    <button
      key={id} type="button" className={`tagged ${state}${id === selected ? ' sel' : ''}`} aria-pressed={id === selected}
      aria-label={nameOf?.(label)} onClick={() => onSelect(id)}
    >{label}</button>
  ));
}
