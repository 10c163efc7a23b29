import type { TableStyle } from '../../../domain/report/table.ts';
import type { ParagraphStyleId } from './typeface.ts';

/** Padding of a cell in mm. */
export interface Padding { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** Rules of a table in points; 0 is none. `first` stands above the table where it has no head. */
export interface Rules { readonly first: number; readonly between: number; readonly last: number; readonly sides: number; readonly columns: number }

/** How a kind of table looks where its rows say nothing else. `height`: of a row at least, in mm. */
export interface TableLook {
  readonly text: ParagraphStyleId;
  readonly label: ParagraphStyleId;
  readonly padding: Padding;
  readonly rules: Rules;
  readonly head: Padding;
  readonly boxed: boolean;
  readonly height: number;
}

const cell = (top: number, right = 2, left = 0): Padding => ({ top, bottom: top, left, right });
const rules = (first: number, between: number, last: number, sides = 0, columns = 0): Rules => ({ first, between, last, sides, columns });

const lined: TableLook = { text: 'TableText', label: 'TableText', padding: cell(1), rules: rules(0.75, 0.4, 0.75), head: cell(1.3), boxed: false, height: 0 };
const boxed: TableLook = { ...lined, text: 'GridText', label: 'GridText', padding: cell(0.65, 0), rules: rules(0.75, 0.4, 0.75, 0.75, 0.4), head: cell(1, 0), boxed: true };
const signed: TableLook = { ...lined, padding: cell(1.8), rules: rules(0.75, 0.5, 0.5), height: 20 };

/** One row of rules and padding for each kind of table: what the design page lists under "Rules and padding". */
export const tableLooks: Readonly<Record<TableStyle, TableLook>> = {
  lined,
  identity: { ...lined, text: 'TableValue', label: 'TableLabel', padding: cell(1.15) },
  contents: { ...lined, text: 'TOC2', label: 'TOC2', padding: cell(0.55), rules: rules(0.75, 0, 0) },
  weeks: { ...boxed, padding: cell(1.2, 0) },
  // Most rows of these are lines of evidence.
  criteria: { ...lined, padding: cell(0.2), rules: rules(0, 0, 0.75) },
  grid: boxed,
  signatures: signed,
  'form-signatures': { ...signed, height: 15.5 },
};

/** A row of numbers at the right edge of the contents stands in by so many mm. */
export const contentsIndent = 5;
/** Left-aligned words in a boxed table, and the cell after one that is signed, stand in by so many mm. */
export const boxedIndent = 1.5;
/** The cell to sign in: its rule in points, its padding in mm. */
export const signatureCell = { rule: 0.5, padding: { top: 1, bottom: 1, left: 1.5, right: 1.5 } } as const;
/** The thick rule between the groups of a grid, in points. */
export const groupRule = 1.25;
/** The one tint: 8% black. */
export const tint = 'EBEBEB';
