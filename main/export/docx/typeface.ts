/** The fonts that a reader's machine is asked for; every office program has them or a face of the same widths. */
export const fonts = { latin: 'Calibri', complex: 'Arial', eastAsian: 'Microsoft YaHei', sign: 'Segoe UI Symbol' } as const;

/** The names that Word knows its own styles by, and the record's own ones: id, and name as people see it. */
export const paragraphStyleNames = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  BodyText: 'Body Text',
  Caption: 'caption',
  Header: 'header',
  Footer: 'footer',
  TOC2: 'toc 2',
  Candidate: 'Candidate',
  FormLead: 'Form Lead',
  ByLine: 'By Line',
  Note: 'Note',
  Room: 'Room To Write',
  BoxTitle: 'Box Title',
  TableText: 'Table Text',
  TableHead: 'Table Head',
  TableLabel: 'Table Label',
  TableValue: 'Table Value',
  TableGroup: 'Table Group',
  Criterion: 'Criterion',
  CriterionLabel: 'Criterion Label',
  GridText: 'Grid Text',
  GridMark: 'Grid Mark',
  SignatureText: 'Signature Text',
  SummaryText: 'Summary Text',
  RegionName: 'Region Name',
  Gap: 'Gap',
} as const;

export type ParagraphStyleId = keyof typeof paragraphStyleNames;

/** A rule of `points` above or below a paragraph, so many points from its text. */
interface Rule { readonly points: number; readonly space: number }

/** Type in points (size, leading at least), space above and below in mm. `narrow`: lines end at the measure of 150 mm. */
export interface Face {
  readonly size: number;
  readonly leading: number;
  readonly strong?: boolean;
  readonly white?: boolean;
  readonly above?: number;
  readonly below?: number;
  readonly narrow?: boolean;
  readonly keepNext?: boolean;
  readonly outline?: number;
  readonly ruleAbove?: Rule;
  readonly ruleBelow?: Rule;
  readonly framed?: boolean;
  readonly centred?: boolean;
  readonly next?: ParagraphStyleId;
}

/** One row of type for each style: what the design page lists under "Type". */
export const faces: Readonly<Record<ParagraphStyleId, Face>> = {
  Title: { size: 10.5, leading: 14, strong: true, below: 5, ruleBelow: { points: 2.25, space: 8 } },
  Heading1: { size: 26, leading: 29, strong: true, below: 1.6, keepNext: true, outline: 0, next: 'BodyText' },
  Subtitle: { size: 11.5, leading: 15, below: 4 },
  Candidate: { size: 18, leading: 22, strong: true, above: 2, keepNext: true },
  Heading2: { size: 15, leading: 19, strong: true, above: 8, below: 2.6, keepNext: true, outline: 1, ruleAbove: { points: 1.5, space: 5 }, next: 'BodyText' },
  Heading3: { size: 11, leading: 14, strong: true, above: 5, below: 1.6, keepNext: true, outline: 2, next: 'BodyText' },
  BodyText: { size: 10, leading: 13.5, below: 2.4, narrow: true },
  FormLead: { size: 10, leading: 13.5, strong: true, below: 1, narrow: true, keepNext: true },
  ByLine: { size: 10, leading: 13.5, strong: true, below: 2.4, narrow: true },
  Note: { size: 8.5, leading: 11.5, above: 2, below: 1 },
  Caption: { size: 9, leading: 12, below: 1.6 },
  Room: { size: 10, leading: 13.5, below: 2.4, framed: true },
  BoxTitle: { size: 13, leading: 17, strong: true, keepNext: true, outline: 1 },
  Header: { size: 8.5, leading: 11 },
  Footer: { size: 8, leading: 10.5 },
  TOC2: { size: 9.5, leading: 12.5 },
  TableText: { size: 9, leading: 12 },
  TableHead: { size: 8, leading: 10.5, strong: true },
  TableLabel: { size: 8, leading: 12, strong: true },
  TableValue: { size: 9.5, leading: 12 },
  TableGroup: { size: 11, leading: 14, strong: true },
  Criterion: { size: 10, leading: 13 },
  CriterionLabel: { size: 11, leading: 13, strong: true },
  GridText: { size: 8.5, leading: 10.5 },
  GridMark: { size: 10, leading: 10.5, strong: true, centred: true },
  SignatureText: { size: 7.5, leading: 9.5 },
  SummaryText: { size: 8.5, leading: 11 },
  RegionName: { size: 9, leading: 12, strong: true },
  Gap: { size: 1, leading: 1 },
};
