import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { IconName } from '../look/icon.tsx';

/** Something that can be done from where one is: by its key, and in the palette by its words. */
export interface ShellCommand {
  readonly id: string;
  readonly label: string;
  /** "c", "Shift+?", "mod+k", "mod+Shift+z", "ArrowDown": `mod` is Ctrl, or Cmd on a Mac. Several are told apart by commas. */
  readonly keys?: string;
  readonly icon?: IconName;
  /** Said at the end of its line in the palette. */
  readonly hint?: string;
  /** Keys only: not listed in the palette. */
  readonly quiet?: boolean;
  /** False where it cannot be done now: its key does nothing and the palette leaves it out. */
  readonly can?: boolean;
  readonly run: () => void;
}

/** What can be done now, by who offered it: the last one to offer comes first. */
export class Commands {
  readonly #offers = new Map<object, readonly ShellCommand[]>();

  offer(by: object, commands: readonly ShellCommand[]): void {
    this.#offers.set(by, commands);
  }

  withdraw(by: object): void {
    this.#offers.delete(by);
  }

  all(): readonly ShellCommand[] {
    return [...this.#offers.values()].reverse().flat().filter(({ can }) => can !== false);
  }
}

/** One for the window: what can be done is offered and looked up everywhere in it. */
export const CommandsContext = createContext<Commands>(new Commands());

/** Offers these commands while the part is on the screen. */
export function useCommands(commands: readonly ShellCommand[]): void {
  const registry = useContext(CommandsContext);
  const me = useRef({});
  // With what is drawn, not after it: a key pressed at once acts on what is on the screen, never on what stood there before.
  useLayoutEffect(() => registry.offer(me.current, commands));
  useLayoutEffect(() => {
    const by = me.current;
    return () => registry.withdraw(by);
  }, [registry]);
}
