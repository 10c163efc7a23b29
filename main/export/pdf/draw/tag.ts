/** A place in the tag tree, made before anything is drawn: the tree's order is the order of first use. */
export interface Tag {
  readonly type: TagType;
  readonly parent: Tag | null;
  readonly options: TagOptions;
}

/** Standard structure types (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document' | 'Part' | 'Sect' | 'Div' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD'
  | 'Figure' | 'TOC' | 'TOCI' | 'Reference' | 'Link' | 'Form';

/** `alternative` for pictures; `box` their place on the page; `scope`, `columns` and `summary` of tables. */
export interface TagOptions {
  readonly alternative?: string;
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  readonly scope?: 'Row' | 'Column';
  readonly columns?: number;
  readonly summary?: string;
}

/** A new place under `parent`. */
export function tag(type: TagType, parent: Tag | null, options: TagOptions = {}): Tag {
  return { type, parent, options };
}
