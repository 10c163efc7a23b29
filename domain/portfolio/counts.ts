import type { Writer } from '../command/line.ts';

/** Whether what a writer judged counts here (FORMAT 15): roles are self-declared, so this is a second, visible step. */
export type Counts = (writer: Writer) => 'yes' | 'unknown-signer' | 'refused';

/** Everyone counts: how it is where the centre keeps no list. */
export const everyoneCounts: Counts = () => 'yes';
