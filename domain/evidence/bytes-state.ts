import type { Evidence } from '../portfolio/portfolio.ts';
import type { EvidenceFile, EvidenceFileName } from './evidence-file.ts';

/**
 * Where the bytes of evidence are (FORMAT 22): in the folder; still arriving; held elsewhere, as the item says; withheld, because what
 * was made from them by taking something out travels instead; erased for good; or here and not what was added.
 */
export type BytesState = 'here' | 'arriving' | 'held' | 'withheld' | 'erased' | 'damaged';

/** What stands in the folder under a file's name. */
export type BytesFound = 'nothing' | 'whole' | 'different';

/** All files of an item: those added, and what was written on a form. */
export function filesOf({ fields }: Pick<Evidence, 'fields'>): readonly EvidenceFile[] {
  return fields.written === undefined ? fields.files : [...fields.files, fields.written];
}

/** The files that copies of some items were made from by taking something out; of a whole portfolio, see redacted-copies.ts. */
export type Redacted = Pick<ReadonlySet<EvidenceFileName>, 'has'>;

/** The state of one file of an item, by what was found in the folder. `redacted`: what copies stand in for, in this item or any other. */
export function bytesState(item: Evidence, file: EvidenceFile, found: BytesFound, redacted: Redacted): BytesState {
  if (item.erased?.files.includes(file.file) === true) return 'erased';
  if (found === 'whole') return 'here';
  if (found === 'different') return 'damaged';
  if (redacted.has(file.file)) return 'withheld';
  return item.fields.heldAt === undefined ? 'arriving' : 'held';
}
