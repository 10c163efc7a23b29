import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { ShownKind } from '../../domain/evidence/file-kind.ts';

/** How a file is looked at to be shown small: by its kind, or as what was written on a form. */
export type Likeness = ShownKind | 'written';

/** A file of which a small likeness is wanted. */
export interface Wanted { readonly file: Pick<EvidenceFile, 'file' | 'size'>; readonly likeness: Likeness }

/** The same, with where its bytes come from. */
export interface WantedAt extends Wanted { readonly address: string }

/**
 * What stands for a file where it is small: a picture (WebP), its first words, the first cells of a table, how long a recording is, or
 * `none`: nothing could be made of it, and the drawing of its kind must do.
 */
export type Thumbnail =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'words'; readonly words: string; readonly look: 'prose' | 'mono' }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'length'; readonly seconds: number }
  | { readonly kind: 'none' };

export const noThumbnail: Thumbnail = { kind: 'none' };
