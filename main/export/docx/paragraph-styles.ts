import { AlignmentType, BorderStyle, type IBaseParagraphStyleOptions, type IBorderOptions, type IParagraphStyleOptions } from 'docx';
import { eighths, halfPoints, twips } from './measure.ts';
import { textWidth } from './page.ts';
import { faces, paragraphStyleNames, type Face, type ParagraphStyleId } from './typeface.ts';

/** Longest line of running text, in mm. */
const measure = 150;

/** Points between a frame and its words, by which the words are set in so that the frame keeps to the text's edges. */
const frameSpace = 4;

/** Every paragraph style of the record, Word's own and ours. */
export function paragraphStyles(): readonly IParagraphStyleOptions[] {
  return Object.keys(paragraphStyleNames).filter(isStyleId).map((id) => ({ id, basedOn: 'Normal', ...styleOf(id) }));
}

function isStyleId(id: string): id is ParagraphStyleId {
  return id in paragraphStyleNames;
}

function styleOf(id: ParagraphStyleId): IBaseParagraphStyleOptions {
  const face = faces[id];
  return {
    name: paragraphStyleNames[id],
    quickFormat: true,
    ...(face.next === undefined ? {} : { next: face.next }),
    run: { size: halfPoints(face.size), bold: face.strong ?? false, color: '000000', italics: false },
    paragraph: {
      spacing: { line: Math.round(face.leading * 20), lineRule: id === 'Gap' ? 'exact' : 'atLeast', before: twips(face.above ?? 0), after: twips(face.below ?? 0) },
      border: borders(face),
      ...(face.framed === true ? { indent: { left: frameSpace * 20, right: frameSpace * 20 } } : {}),
      ...(face.narrow === true ? { indent: { right: twips(textWidth - measure) } } : {}),
      ...(face.keepNext === true ? { keepNext: true, keepLines: true } : {}),
      ...(face.outline === undefined ? {} : { outlineLevel: face.outline }),
      ...(face.centred === true ? { alignment: AlignmentType.CENTER } : {}),
    },
  };
}

function borders({ ruleAbove, ruleBelow, framed }: Face): Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>> {
  const frame = line(0.75, frameSpace);
  if (framed === true) return { top: frame, bottom: frame, left: frame, right: frame };
  return { ...(ruleAbove === undefined ? {} : { top: line(ruleAbove.points, ruleAbove.space) }), ...(ruleBelow === undefined ? {} : { bottom: line(ruleBelow.points, ruleBelow.space) }) };
}

function line(points: number, space: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths(points), space, color: '000000' };
}
