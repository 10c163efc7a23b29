import { AlignmentType, ShadingType, TableCell, VerticalAlignTable, WidthType, type IBorderOptions, type ITableCellOptions, type Paragraph } from 'docx';
import type { Alignment, LookOfCell } from './cell-look.ts';
import type { Bookmark } from './bookmarks.ts';
import { twips } from './measure.ts';
import { paragraphOf, type Inline } from './paragraph-of.ts';
import type { Padding } from './table-look.ts';

/** Rules of one cell that differ from its table's. */
export type CellRules = Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>>;

/** One cell ready to be written: `width` in twips over `span` columns. */
export interface CellParts {
  readonly runs: readonly Inline[];
  readonly look: LookOfCell;
  readonly width: number;
  readonly span: number;
  readonly rules: CellRules;
  readonly vertical: 'top' | 'centre' | 'bottom';
  readonly keepNext: boolean;
  /** The padding of all cells of the table: only what differs is written. */
  readonly usual: Padding;
  readonly bookmark?: Bookmark | undefined;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const satisfies Record<Alignment, unknown>;
const verticals = { top: VerticalAlignTable.TOP, centre: VerticalAlignTable.CENTER, bottom: VerticalAlignTable.BOTTOM } as const;

/** A table cell of one paragraph. */
export function tableCell(parts: CellParts): TableCell {
  return new TableCell({ ...frame(parts), children: [cellParagraph(parts)] });
}

function cellParagraph({ runs, look, keepNext, bookmark }: CellParts): Paragraph {
  const options = { style: look.style, ...(look.align === 'left' ? {} : { alignment: alignments[look.align] }), ...(keepNext ? { keepNext: true } : {}) };
  return paragraphOf(options, runs, bookmark);
}

function frame({ look, width, span, rules, vertical, usual }: CellParts): Omit<ITableCellOptions, 'children'> {
  return {
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(Object.keys(rules).length === 0 ? {} : { borders: rules }),
    ...(look.fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } }),
    ...(isSame(look.padding, usual) ? {} : { margins: differing(look.padding, usual) }),
    ...(vertical === 'top' ? {} : { verticalAlign: verticals[vertical] }),
  };
}

function isSame(one: Padding, other: Padding): boolean {
  return sides.every((side) => one[side] === other[side]);
}

function differing(padding: Padding, usual: Padding): Partial<ReturnType<typeof cellMargins>> {
  const all = cellMargins(padding);
  return Object.fromEntries(sides.filter((side) => padding[side] !== usual[side]).map((side) => [side, all[side]]));
}

/** Padding in twips, as tables and cells take it. */
export function cellMargins({ top, bottom, left, right }: Padding): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly marginUnitType: typeof WidthType.DXA } {
  return { marginUnitType: WidthType.DXA, top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
}
