import type { FontFiles } from './fonts/font-files.ts';

/** What a record needs beside its words: the bytes of its pictures (null where they are not to be had) and the fonts. */
export interface PdfSources {
  readonly picture: (name: string) => Promise<Uint8Array | null>;
  readonly fonts: FontFiles;
}

/** The page of each anchor, told before the first page is drawn; how far the drawing is, in pages; and the way to stop it. */
export interface PdfProgress {
  readonly laid?: (anchors: ReadonlyMap<string, number>) => void;
  readonly progress?: (done: number, pages: number) => void;
  readonly signal?: AbortSignal;
}
