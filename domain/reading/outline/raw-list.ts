import type { Label } from '../labels/label.ts';
import type { Passage } from '../source/passage.ts';

/** A point before it has its final name. */
export interface RawPoint { readonly label: Label | null; readonly words: Passage; readonly mark: Passage; readonly parent: string | null; readonly group: number }

/** A heading or outcome over points. */
export interface RawGroup { readonly heading: Passage; readonly number: number | null; readonly prefix: string }

export interface RawList { readonly points: readonly RawPoint[]; readonly groups: readonly RawGroup[]; readonly sentences: readonly Passage[] }
