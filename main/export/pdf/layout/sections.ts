import { tag } from '../draw/tag.ts';
import type { Tag, TagType } from '../draw/tag.ts';

const headingTypes = ['H1', 'H2', 'H3'] as const satisfies readonly TagType[];

/** Where in the tag tree the next block stands. Kept for one record while its blocks are laid out in order. */
export class Sections {
  private readonly document = tag('Document', null);
  private part: Tag = this.document;
  private open: { readonly level: number; readonly tag: Tag }[] = [];
  private lastLevel = 0;
  /** True once a section has begun in the current part. */
  inSection = false;

  /** Begins a part of the record. */
  beginPart(): void {
    this.part = tag('Part', this.document);
    this.open = [];
    this.inSection = false;
  }

  /** Parent of the next block. */
  get current(): Tag {
    return this.open.at(-1)?.tag ?? this.part;
  }

  /** Begins a section of a unit (1) or one inside it (2); answers with the sections that end before it. */
  begin(level: number): readonly Tag[] {
    const ended = this.open.filter((one) => one.level >= level).map((one) => one.tag).reverse();
    this.open = this.open.filter((one) => one.level < level);
    this.open.push({ level, tag: tag('Sect', this.current) });
    this.inSection ||= level === 2;
    return ended;
  }

  /** All that ends with the current part. */
  endPart(): readonly Tag[] {
    const ended = [...this.open.map((one) => one.tag).reverse(), this.part];
    this.open = [];
    this.part = this.document;
    return ended;
  }

  endDocument(): Tag {
    return this.document;
  }

  /** The tag of a heading: no level is skipped, as PDF/UA asks (ISO 14289-1, 7.4.2). */
  heading(level: 1 | 2 | 3): TagType {
    const real = Math.min(level, this.lastLevel + 1);
    this.lastLevel = real;
    return headingTypes[real - 1] ?? 'H1';
  }
}
