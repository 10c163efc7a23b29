import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import type { Thing } from './things.ts';

/** Whether a format carries a kind of thing: for all its readers, beside what other programs read, or not at all. */
export type Carried = 'whole' | 'beside' | 'no';

/** What writing takes from outside. */
export interface Writing {
  readonly say: Say;
  /** The UUID that always belongs to this name (RFC 9562, version 5). */
  readonly uuid: (name: string) => string;
  /** The centre that writes; null where none is named. */
  readonly centre: string | null;
  /** When, ISO 8601. */
  readonly at: string;
}

/** A file's text, and what a person should know of how this unit fits into it. */
export interface Written { readonly text: string; readonly remarks: readonly string[] }

/** A file that came in: its text, and what it says in JSON; undefined where it is none. */
export interface Source { readonly text: string; readonly json: unknown; readonly say: Say }

/** What a person should look at before anybody works on a unit that was read. */
export interface ExchangeWarning { readonly code: string; readonly message: string }

/** A unit as read, for a person to check. */
export interface Draft { readonly unit: Unit; readonly warnings: readonly ExchangeWarning[] }

/** One format in which units are exchanged. */
export interface Adapter {
  /** Its proper name. */
  readonly name: string;
  readonly ending: string;
  readonly carries: Readonly<Record<Thing, Carried>>;
  readonly write: (unit: Unit, writing: Writing) => Written;
  /** Null where the file is of another format; not there where the format is only written. Never throws. */
  readonly read?: (source: Source) => Draft | null;
}
