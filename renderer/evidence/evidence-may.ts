import { commandKinds, type CommandName } from '../../domain/command/kinds.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { View } from '../portfolio/view.ts';

/** Whether who works here may do a thing at all, by their role. */
export function may({ who }: Pick<View, 'who'>, kind: CommandName): boolean {
  return who !== null && commandKinds.get(kind)?.may.includes(who.role) === true;
}

/** Whether an item is theirs: added by the same person, on whichever machine. */
export function isOwn({ who, portfolio }: Pick<View, 'who' | 'portfolio'>, { added }: Evidence): boolean {
  return who !== null && portfolio.writers.get(added.writer)?.person.id === who.person.id;
}
