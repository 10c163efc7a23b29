import { madeOnce, type ObjectKey } from '../command/object-key.ts';
import type { Reading } from '../command/read-command.ts';
import type { Draft } from './draft.ts';
import type { Entry, Standing } from './entry.ts';
import { permitted, undoneLine } from './entry-keys.ts';
import type { SetAsideReason } from './portfolio.ts';
import type { Undoing } from './undo.ts';

/** What a fold has made so far: the portfolio, and every object there is. */
export interface Making { readonly draft: Draft; readonly objects: Set<ObjectKey> }

type Read = Extract<Reading, { readonly kind: 'read' }>;

const applied: Standing = { kind: 'applied' };
const undone: Standing = { kind: 'undone' };

/** Folds one line into what was made of all lines before it, and says what came of it. Never throws. */
export function applyEntry(making: Making, entry: Entry, undoing: Undoing): Standing {
  const { reading } = entry;
  if (undoing.out.has(entry.line.hash)) return leaveOut(making.draft, entry);
  const makes = reading.kind === 'read' ? reading.of.makes(reading.command, entry.line.writer) : [];
  const reason = reading.kind === 'read' ? whySetAside(making, entry, reading, makes, undoing) : reading;
  if (reason !== null) {
    making.draft.setAside.push({ line: entry.line, reason });
    return { kind: 'set-aside', reason };
  }
  if (reading.kind === 'read') reading.of.apply(making.draft, reading.command, entry.stamp);
  for (const key of makes) making.objects.add(key);
  if (undoing.target.size > 0 && undoneLine(entry) !== null) takeBack(making.draft, entry, undoing);
  return applied;
}

function leaveOut(draft: Draft, { line, reading }: Entry): Standing {
  draft.undone.add(line.hash);
  if (reading.kind === 'read') reading.of.leaves?.(draft, reading.command);
  return undone;
}

function whySetAside({ draft, objects }: Making, entry: Entry, { of, command }: Read, makes: readonly ObjectKey[], undoing: Undoing): SetAsideReason | null {
  const writer = draft.writers.get(entry.line.writer);
  if (writer === undefined || !permitted(entry, draft.writers)) return { kind: 'role', role: writer?.role ?? 'candidate' };
  const refused = undoing.refused.get(entry.line.hash);
  if (refused !== undefined) return refused;
  const missing = of.refers(command, entry.line.writer).find((key) => !objects.has(key));
  if (missing !== undefined) return { kind: 'unknown-object', object: missing };
  const used = makes.find((key) => madeOnce(key) && objects.has(key));
  return used === undefined ? null : { kind: 'id-used', object: used };
}

/** An undo, or a redo, is a change to those who had seen what it takes back; it concerns what the first line of the chain did. */
function takeBack(draft: Draft, undo: Entry, undoing: Undoing): void {
  const named = undoing.target.get(undo.line.hash);
  const root = undoing.root.get(undo.line.hash);
  if (named === undefined || root?.reading.kind !== 'read' || !permitted(root, draft.writers)) return;
  root.reading.of.takenBack?.(draft, root.reading.command, { ...undo.stamp, takesBack: named.stamp });
}
