import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { ShownState } from '../parts/state-glyph.tsx';

/** Places to show in an item, with what stands on them: "PC 9", accepted. `id` tells it from the others (the criterion's key). */
export interface ShownPlace {
  readonly id: string;
  readonly label: string;
  readonly state: ShownState;
  readonly places: readonly Locator[];
}

/** A place that is being marked and not kept yet. */
export interface Marking {
  readonly pending: readonly Locator[];
  readonly setPending: (places: readonly Locator[]) => void;
  /** The name that a new region gets. */
  readonly nextName: string;
  readonly keep: () => void;
}

/** Which page one is on, where there are pages; `go` also scrolls to it. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** Told by the stage as one scrolls. */
  readonly see: (page: number, pages: number) => void;
  /** What was last asked for: a new object each time. */
  readonly wanted: { readonly page: number } | null;
}

/** What every kind of file is shown with. */
export interface StageProps {
  readonly file: EvidenceFile;
  readonly address: string;
  readonly places: readonly ShownPlace[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly zoom: number;
  readonly paging: Paging;
  readonly marking: Marking | null;
  /** Which photograph of its item it is, from 1; null for what is none. */
  readonly photograph: number | null;
  /** Said by the stage when the file cannot be shown after all. */
  readonly onBroken: () => void;
}
