import { BorderStyle, ShadingType, UnderlineType, type ICharacterStyleOptions } from 'docx';
import { eighths, halfPoints } from './measure.ts';

/** Character styles, one for each emphasis: states are told apart by weight, frame and black, never by colour. */
export const characterStyles: readonly ICharacterStyleOptions[] = [
  { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
  { id: 'Open', name: 'Open', quickFormat: true, run: { bold: true, color: 'FFFFFF', shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' } } },
  { id: 'Refused', name: 'Refused', quickFormat: true, run: { bold: true, border: { style: BorderStyle.SINGLE, size: eighths(0.6), space: 0, color: '000000' } } },
  { id: 'Quiet', name: 'Quiet', quickFormat: true, run: { bold: false } },
  { id: 'Figure', name: 'Figure', quickFormat: true, run: { size: halfPoints(11) } },
  { id: 'SummaryFigure', name: 'Summary Figure', run: { bold: true, size: halfPoints(20) } },
  { id: 'Small', name: 'Small', quickFormat: true, run: { size: halfPoints(7.5) } },
  { id: 'Struck', name: 'Struck', quickFormat: true, run: { strike: true } },
  // Links look like the text around them, as on paper.
  { id: 'Hyperlink', name: 'Hyperlink', run: { color: '000000', underline: { type: UnderlineType.NONE } } },
  { id: 'EvidenceTab', name: 'Evidence Tab', run: { bold: true, size: halfPoints(20), border: { style: BorderStyle.SINGLE, size: eighths(1.5), space: 0, color: '000000' } } },
];
