import type { LineHash } from '../../domain/command/line.ts';
import type { Entry } from '../../domain/portfolio/entry.ts';

/** One action: its lines, in order. */
export type Action = readonly Entry[];

/** What can be undone and redone, the last one at the end. A redo takes back the undo that it names. */
export interface UndoStacks { readonly undo: readonly Action[]; readonly redo: readonly Action[] }

/** Works out from one writer's lines, in order, what stands to be undone or redone next. Lines without effect are passed over. */
export function undoStacks(entries: readonly Entry[]): UndoStacks {
  const undo: Action[] = [];
  const redo: Action[] = [];
  const actionOf = new Map<LineHash, Action>();
  for (const action of actionsOf(entries)) {
    for (const entry of action) actionOf.set(entry.line.hash, action);
    const named = namedBy(action);
    const target = named === null ? undefined : actionOf.get(named);
    if (named === null) {
      undo.push(action);
      redo.length = 0;
    } else if (target !== undefined && remove(undo, target)) redo.push(action);
    else if (target !== undefined && remove(redo, target)) {
      const original = actionOf.get(namedBy(target) ?? named);
      if (original !== undefined) undo.push(original);
    }
  }
  return { undo, redo };
}

/** The line that an action of undos names first; null if it does something else. */
function namedBy(action: Action): LineHash | null {
  const command = action[0]?.reading.kind === 'read' ? action[0].reading.command : null;
  return command?.kind === 'undo' ? command.line : null;
}

function actionsOf(entries: readonly Entry[]): readonly Action[] {
  const actions = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.standing.kind === 'set-aside' || entry.standing.kind === 'waiting') continue;
    const others = actions.get(entry.line.action);
    if (others === undefined) actions.set(entry.line.action, [entry]);
    else others.push(entry);
  }
  return [...actions.values()];
}

function remove(stack: Action[], action: Action): boolean {
  const at = stack.lastIndexOf(action);
  if (at >= 0) stack.splice(at, 1);
  return at >= 0;
}
