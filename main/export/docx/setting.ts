import type { Bookmarks } from './bookmarks.ts';

/** What the blocks of one document share while it is built. */
export interface Setting {
  readonly bookmarks: Bookmarks;
  /** The page on which an anchor lies, where that is known from the same report's PDF. Asked for when the document is written: until then the pages may not be known. */
  readonly pageOf: (anchor: string) => number | undefined;
  /** The bytes of pictures by their evidence file's name; null where they are not to be had. */
  readonly pictures: ReadonlyMap<string, Uint8Array | null>;
  /** The next number for a content control: 1, 2, 3, so that the same report gives the same bytes. */
  readonly nextControl: () => number;
  /** The same for drawings. */
  readonly nextDrawing: () => number;
}

