import { Paragraph } from 'docx';
import { twips } from './measure.ts';

/** An empty line of hardly any height: Word joins two tables with nothing between them, and wants a paragraph at the end of a cell and of a part. */
export function gap(millimetres = 0): Paragraph {
  return new Paragraph({ style: 'Gap', ...(millimetres === 0 ? {} : { spacing: { after: twips(millimetres) } }) });
}
