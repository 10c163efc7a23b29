import type { Answered } from './contract/contract.ts';

/** Which folder is asked for. */
export type FolderAsked = 'portfolio' | 'place' | 'print' | 'hand-over';

/** What the system's own dialogs and file manager do. */
export interface Choices {
  /** A folder that a person chose; null where they chose none. */
  readonly folder: (asked: FolderAsked) => Promise<Answered<'chooseFolder'>>;
  readonly files: () => Promise<Answered<'chooseFiles'>>;
  readonly handOff: () => Promise<Answered<'chooseHandOff'>>;
  readonly unitFile: () => Promise<Answered<'chooseUnitFile'>>;
  /** Shows a file in its folder. */
  readonly show: (file: string) => void;
}
