import type { Heading, Paragraph, ParagraphStyle } from '../report.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';

/** A paragraph of plain or ready text. */
export function paragraph(style: ParagraphStyle, text: string | Text): Paragraph {
  return { kind: 'paragraph', style, text: typeof text === 'string' ? plain(text) : text };
}

/** A paragraph that stays with what follows it. */
export function leading(style: ParagraphStyle, text: string | Text): Paragraph {
  return { ...paragraph(style, text), keepWithNext: true };
}

/** A sub-heading. */
export function subHeading(text: string, anchor: string): Heading {
  return { kind: 'heading', level: 3, text, anchor };
}
