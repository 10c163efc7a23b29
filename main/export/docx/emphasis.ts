import type { Emphasis } from '../../../domain/report/text.ts';

/** The character style of each way to stand out; the same words in every one. */
export const emphasisStyles: Readonly<Record<Emphasis, string>> = {
  strong: 'Strong',
  open: 'Open',
  refused: 'Refused',
  quiet: 'Quiet',
  figure: 'Figure',
  small: 'Small',
  struck: 'Struck',
};

// A little room inside the black or the frame, which a run has no padding for.
const room = '\u00a0';

/** The words as they stand inside their emphasis. */
export function emphasisedText(text: string, emphasis: Emphasis | undefined): string {
  return emphasis === 'open' || emphasis === 'refused' ? `${room}${text}${room}` : text;
}
