import { AlignmentType, BorderStyle, type IBaseParagraphStyleOptions, type IBorderOptions, type IParagraphStyleOptions } from 'docx';
import { eighths, halfPoints, twips } from './measure.ts';
import { textWidth } from './page.ts';
import { faces, paragraphStyleNames, type Face, type ParagraphStyleId } from './typeface.ts';

/** Longest line of running text, in mm. */
const measure = 150;

/** Styles that the library writes under names of its own, and that are given to it there. */
const ownedByLibrary = { Title: 'title', Heading1: 'heading1', Heading2: 'heading2', Heading3: 'heading3', Caption: 'caption' } as const;

type OwnedByLibrary = keyof typeof ownedByLibrary;

/** The paragraph styles that the library has a place for. */
export function builtInStyles(): Readonly<Record<(typeof ownedByLibrary)[OwnedByLibrary], IBaseParagraphStyleOptions>> {
  return { title: styleOf('Title'), heading1: styleOf('Heading1'), heading2: styleOf('Heading2'), heading3: styleOf('Heading3'), caption: styleOf('Caption') };
}

/** All other paragraph styles. */
export function ownStyles(): readonly IParagraphStyleOptions[] {
  return Object.keys(paragraphStyleNames).filter(isStyleId).filter((id) => !(id in ownedByLibrary)).map((id) => ({ id, basedOn: 'Normal', ...styleOf(id) }));
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
      ...(face.narrow === true ? { indent: { right: twips(textWidth - measure) } } : {}),
      ...(face.keepNext === true ? { keepNext: true, keepLines: true } : {}),
      ...(face.outline === undefined ? {} : { outlineLevel: face.outline }),
      ...(face.centred === true ? { alignment: AlignmentType.CENTER } : {}),
    },
  };
}

function borders({ ruleAbove, ruleBelow, framed }: Face): Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>> {
  if (framed === true) return { top: line(0.75, 4), bottom: line(0.75, 4), left: line(0.75, 4), right: line(0.75, 4) };
  return { ...(ruleAbove === undefined ? {} : { top: line(ruleAbove.points, ruleAbove.space) }), ...(ruleBelow === undefined ? {} : { bottom: line(ruleBelow.points, ruleBelow.space) }) };
}

function line(points: number, space: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths(points), space, color: '000000' };
}
