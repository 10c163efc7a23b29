import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Locator } from '../evidence/locator.ts';
import type { Day } from '../text/day.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import type { MessageKey, MessageValues } from '../words/say.ts';
import type { LineHash, WriterId } from './line.ts';
import type { ObjectKey } from './object-key.ts';

/** What a command comes to in the history: a message and its values. */
export interface Told { readonly key: MessageKey; readonly values?: MessageValues }

/** How the history names what a command speaks of, as the portfolio knows it now. */
export interface ObjectNames {
  evidence(id: EvidenceId): string;
  criterion(key: CriterionKey): string;
  criteria(keys: readonly CriterionKey[]): string;
  unit(id: UnitId): string;
  person(id: string): string;
  writer(id: WriterId): string;
  /** Places in an item of evidence. */
  places(evidence: EvidenceId, places: readonly Locator[]): string;
  day(day: Day): string;
  /** What a line says, in its own sentence. */
  line(hash: LineHash): string;
  /** "E3 for PC 4", "action point 3": short enough for a list of changes. */
  object(key: ObjectKey): string;
  /** Another message: the name of a verdict, of a field. */
  word(key: MessageKey): string;
  list(words: readonly string[]): string;
  /** What another command comes to, as the history would tell it: its own sentence, else the name of its kind. */
  told(kind: string, told: Told | undefined): string;
}
