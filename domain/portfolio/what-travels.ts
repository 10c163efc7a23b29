import type { EvidenceId, EvidenceReference } from '../evidence/evidence-id.ts';
import type { EvidenceFile, EvidenceFileName } from '../evidence/evidence-file.ts';
import { filesOf } from '../evidence/bytes-state.ts';
import type { WriterRole } from '../person/role.ts';
import { assertNever } from '../text/assert-never.ts';
import { fieldTable } from './field-table.ts';
import type { Evidence, Portfolio } from './portfolio.ts';
import { redactedCopies } from './redacted-copies.ts';

/** Who a portfolio is handed to: in which role and, where it is known, which person. `originals`: the sender lets what was redacted go too. */
export interface Receiver { readonly role: WriterRole; readonly person?: string; readonly originals?: boolean }

/** Why the bytes of a file stay: a copy with something taken out goes instead, under the reference `instead`; or they were erased for good. */
export type Withheld =
  | { readonly kind: 'redacted'; readonly instead: EvidenceReference }
  | { readonly kind: 'erased' };

/** One file of one item, and why its bytes do not go to this receiver; null: they go. */
export interface TravellingFile { readonly evidence: EvidenceId; readonly reference: EvidenceReference; readonly file: EvidenceFile; readonly withheld: Withheld | null }

/**
 * For every file of every item whether its bytes travel to this receiver (FORMAT 23). Only bytes are decided here: what is said of an item
 * stands in journals, which travel whole. Whether the bytes are here to be sent at all is for the sender to look at.
 */
export function whatTravels(portfolio: Portfolio, receiver: Receiver): readonly TravellingFile[] {
  const copies = redactedCopies(portfolio);
  return [...portfolio.evidence.values()].flatMap((item) =>
    filesOf(item).map((file) => ({ evidence: item.id, reference: item.reference, file, withheld: whyWithheld(portfolio, receiver, item, file, copies.get(file.file)) })));
}

/** The names in `evidence/` that travel, and no others; bytes that several items use go if they go for one of them. */
export function travellingNames(portfolio: Portfolio, receiver: Receiver): ReadonlySet<EvidenceFileName> {
  return new Set(whatTravels(portfolio, receiver).filter(({ withheld }) => withheld === null).map(({ file }) => file.file));
}

function whyWithheld(portfolio: Portfolio, receiver: Receiver, item: Evidence, file: EvidenceFile, instead: EvidenceReference | undefined): Withheld | null {
  if (item.erased?.files.includes(file.file) === true) return { kind: 'erased' };
  return instead === undefined || mayHaveOriginal(portfolio, receiver, item, file) ? null : { kind: 'redacted', instead };
}

/** Who added the original may have it in any case; everybody else only where the field table or the sender says so. */
function mayHaveOriginal({ writers }: Portfolio, { person, originals = false }: Receiver, item: Evidence, file: EvidenceFile): boolean {
  const { travels } = fieldTable[item.fields.written === file ? 'written' : 'files'];
  switch (travels) {
    case 'always': return true;
    case 'unless-redacted': return originals || (person !== undefined && writers.get(item.added.writer)?.person.id === person);
    default: return assertNever(travels);
  }
}
