import type { Block } from './report.ts';
import type { RecordContext, UnitContext } from './unit-context.ts';

interface SectionOf<Context> {
  /** Part of its anchor. */
  readonly id: string;
  /** Its heading and its line in the contents: the form's own words where it has them; null where the form has no such section. */
  title(context: Context): string | null;
  /** What stands under the heading. Nothing to show is a sentence, never an empty list. */
  blocks(context: Context): readonly Block[];
  /** Begins a page. */
  readonly newPage?: boolean;
  /** The blocks bring their own heading (the box of open things). */
  readonly ownHeading?: boolean;
}

/** A section that each unit has, or that stands once for all units of the record. */
export type Section = ({ readonly of: 'unit' } & SectionOf<UnitContext>) | ({ readonly of: 'record' } & SectionOf<RecordContext>);
export type UnitSection = Extract<Section, { readonly of: 'unit' }>;
export type RecordSection = Extract<Section, { readonly of: 'record' }>;
