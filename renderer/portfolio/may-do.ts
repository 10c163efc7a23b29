import { commandKinds, type CommandName } from '../../domain/command/kinds.ts';
import type { View } from './view.ts';

/** Whether who works here may do this at all, by their role; nobody may while the portfolio is only looked at. */
export function mayDo({ who }: Pick<View, 'who'>, kind: CommandName): boolean {
  return who !== null && (commandKinds.get(kind)?.may.includes(who.role) ?? false);
}
