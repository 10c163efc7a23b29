import { BookmarkEnd, BookmarkStart, Paragraph, type IParagraphOptions, type XmlComponent } from 'docx';
import type { Bookmark } from './bookmarks.ts';

/** What stands in a line: runs, links, fields, content controls. */
export type Inline = XmlComponent;

type Options = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph of any inlines: the library's own takes neither content controls nor bookmarks with numbers of our own. */
class InlineParagraph extends Paragraph {
  public constructor(options: Options, inlines: readonly Inline[]) {
    super(options);
    this.root.push(...inlines);
  }
}

/** A paragraph of these inlines, a bookmark around them if one is given. */
export function paragraphOf(options: Options, inlines: readonly Inline[], bookmark?: Bookmark): Paragraph {
  // The library's own bookmark takes its number from a counter of the process; ours come from the report, so that bytes stay the same.
  const ends = bookmark === undefined ? null : [new BookmarkStart(bookmark.name, bookmark.id), new BookmarkEnd(bookmark.id)] as const;
  return new InlineParagraph(options, ends === null ? inlines : [ends[0], ...inlines, ends[1]]);
}
