import type { ParagraphStyle } from '../../../domain/report/report.ts';
import { mm } from './points.ts';
import { type } from './type-style.ts';
import type { TypeStyle } from './type-style.ts';

/** Type, room and width of a paragraph. `with` binds it to its neighbours. */
export interface ParagraphLook {
  readonly type: TypeStyle;
  readonly above: number;
  readonly below: number;
  readonly width: number;
  readonly with: 'none' | 'next' | 'last';
}

const measure = mm(150);
const whole = mm(172);

/** Every style of paragraph. */
export const paragraphLooks: Readonly<Record<ParagraphStyle, ParagraphLook>> = {
  eyebrow: { type: type.eyebrow, above: 0, below: 0, width: whole, with: 'none' },
  title: { type: type.unitTitle, above: 0, below: mm(1.6), width: whole, with: 'next' },
  codes: { type: type.large, above: 0, below: mm(6), width: whole, with: 'next' },
  candidate: { type: type.candidate, above: 0, below: 0, width: whole, with: 'next' },
  'candidate-number': { type: type.large, above: 0, below: 0, width: whole, with: 'none' },
  body: { type: type.body, above: 0, below: mm(2.4), width: measure, with: 'none' },
  lead: { type: type.body, above: 0, below: mm(3), width: measure, with: 'next' },
  'form-lead': { type: type.bodyStrong, above: 0, below: mm(1), width: measure, with: 'next' },
  note: { type: type.note, above: mm(2), below: 0, width: whole, with: 'last' },
  by: { type: type.bodyStrong, above: 0, below: mm(2.4), width: measure, with: 'last' },
  'evidence-title': { type: type.large, above: 0, below: mm(4), width: measure, with: 'next' },
};

export const headingLook = {
  unit: { type: type.unitTitle, above: 0, below: mm(1.6) },
  section: { type: type.section, above: mm(8), below: mm(2.6), rule: 1.5, padding: mm(1.8) },
  sub: { type: type.subHeading, above: mm(5), below: mm(1.6), aboveOnCover: mm(7) },
} as const;

/** The mark of an evidence form at the right of its heading. */
export const tabLook = { rule: 1.5, top: mm(0.6), sides: mm(4), bottom: mm(0.8), raise: mm(1), gap: mm(4) } as const;

export const mastheadLook = { ruleAbove: mm(3), rule: 2.25, below: mm(5) } as const;

/** The strip of figures: six columns, the last black where something is open. */
export const summaryLook = {
  columns: [38, 28, 24, 24, 24, 34].map(mm),
  above: mm(5),
  below: mm(6),
  frame: 1.5,
  rule: 0.5,
  openRule: 0.75,
  padding: { top: mm(2), right: mm(2), bottom: mm(2), left: mm(2.5) },
} as const;

/** The box of what is open, and the quieter one of nothing open. */
export const boxLook = {
  above: mm(9),
  open: { frame: 1.5, titlePadding: { y: mm(1.6), x: mm(3) }, inner: { top: mm(2.4), bottom: mm(1.5) } },
  closed: { frame: 0.75, titlePadding: { y: mm(1.6), x: mm(3) }, inner: { top: 0, bottom: mm(2.4) } },
  side: mm(3),
  width: mm(166),
} as const;

/** Room to write by hand where a field is empty. */
export const writingRoom = { lines: 4, pitch: mm(8), rule: 0.4, below: mm(2.4) } as const;
