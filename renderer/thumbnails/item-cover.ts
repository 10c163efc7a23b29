import type { BytesState } from '../../domain/evidence/bytes-state.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { shownKind } from '../../domain/evidence/file-kind.ts';
import { shownFiles, type FileStates } from '../viewer/shown-files.ts';
import type { Likeness } from './thumbnail.ts';

/** Where bytes are, where that is not here. */
export type Away = Exclude<BytesState, 'here'>;

/**
 * What stands for an item of evidence where it is small: one of its files, or why there is none to be seen. `away`: something of it is
 * not here, or not as it was added.
 */
export type Cover =
  | { readonly kind: 'file'; readonly file: EvidenceFile; readonly likeness: Likeness; readonly away: Away | null }
  | { readonly kind: 'away'; readonly away: Away }
  | { readonly kind: 'nothing' };

/** What tells most at a glance comes first. */
const order: readonly Likeness[] = ['picture', 'video', 'pdf', 'written', 'document', 'mail', 'text', 'audio', 'other'];
/** What a person should know first comes first. */
const gravest: readonly Away[] = ['erased', 'damaged', 'arriving', 'held', 'withheld'];

/** The cover of an item, by where the bytes of its files are. What was withdrawn is not shown at all. */
export function coverOf(item: Evidence, states: FileStates): Cover {
  if (item.withdrawn !== undefined) return { kind: 'nothing' };
  const { written, heldAt } = item.fields;
  const files = shownFiles(item, states).map((file) => ({ file, likeness: file === written ? 'written' as const : shownKind(file), state: stateOf(item, file, states) }));
  const away = gravest.find((one) => files.some(({ state }) => state === one)) ?? null;
  const [first] = files.filter(({ state }) => state === 'here').sort((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness));
  if (first !== undefined) return { kind: 'file', file: first.file, likeness: first.likeness, away };
  if (away !== null) return { kind: 'away', away };
  return heldAt === undefined ? { kind: 'nothing' } : { kind: 'away', away: 'held' };
}

function stateOf(item: Evidence, { file }: EvidenceFile, states: FileStates): BytesState {
  return item.erased?.files.includes(file) === true ? 'erased' : (states.get(file) ?? 'here');
}
