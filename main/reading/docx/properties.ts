import type { SourceStyle } from '../../../domain/reading/source/source-line.ts';
import { isOn, type Styles } from './styles.ts';

/** A paragraph as far as its properties are known. */
export interface Paragraph { style: string | null; list: string | null; level: number | null; shaded: boolean; heading: number | null; started: boolean }

/** Words in one formatting. */
export interface Run { bold: boolean | null; italic: boolean | null; shaded: boolean; hidden: boolean; symbols: boolean }

/** A table and the cell that the reading has come to. */
export interface Table { readonly number: number; row: number; column: number; shaded: boolean }

/** What a property speaks of: the run or the cell whose properties are open, or else the paragraph. */
export interface Around { readonly paragraph: Paragraph; readonly run: Run; readonly table: Table | undefined; readonly inRun: boolean; readonly inCell: boolean }

const plainFills = new Set(['', 'auto', 'FFFFFF', 'ffffff']);

export function noParagraph(): Paragraph {
  return { style: null, list: null, level: null, shaded: false, heading: null, started: false };
}

export function noRun(): Run {
  return { bold: null, italic: null, shaded: false, hidden: false, symbols: false };
}

/** Takes up one property (ECMA-376, part 1, sections 17.3.1 and 17.3.2). Others are left alone. */
export function readProperty(name: string, attributes: Readonly<Record<string, string>>, around: Around): void {
  const { paragraph, run } = around;
  const value = attributes['w:val'];
  if (name === 'w:pStyle') paragraph.style = value ?? null;
  else if (name === 'w:numId') paragraph.list = value ?? null;
  else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
  else if (name === 'w:outlineLvl') paragraph.heading = Number(value) < 6 ? Number(value) + 1 : null;
  else if (name === 'w:b') run.bold = isOn(value);
  else if (name === 'w:i') run.italic = isOn(value);
  else if (name === 'w:vanish') run.hidden = isOn(value);
  else if (name === 'w:highlight') run.shaded = isOn(value);
  else if (name === 'w:rFonts') run.symbols = /^(?:symbol|wingdings|webdings)/iu.test(attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '');
  else if (name === 'w:shd' && !plainFills.has(attributes['w:fill'] ?? '')) shade(around);
}

function shade({ inRun, inCell, paragraph, run, table }: Around): void {
  if (inRun) run.shaded = true;
  else if (inCell && table !== undefined) table.shaded = true;
  else paragraph.shaded = true;
}

/** How words look in the end: their own formatting before that of their paragraph's style. */
export function styleOf(run: Run, paragraph: Paragraph, table: Table | undefined, styles: Styles): SourceStyle | undefined {
  if (run.shaded || paragraph.shaded || table?.shaded === true) return 'shaded';
  const style = paragraph.style === null ? null : styles(paragraph.style);
  const bold = run.bold ?? style?.bold ?? false;
  const italic = run.italic ?? style?.italic ?? false;
  return bold && italic ? 'bold-italic' : italic ? 'italic' : bold ? 'bold' : undefined;
}
