/** One size of type: points, and the weight of Source Sans 3. */
export interface TypeStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  /** Size whose baseline is kept, so that words of several sizes in one row stand on one line. */
  readonly strut?: number;
}

export type Weight = 'regular' | 'semi-bold';

function regular(size: number, leading: number, strut?: number): TypeStyle {
  return { size, leading, weight: 'regular', ...(strut === undefined ? {} : { strut }) };
}

function semiBold(size: number, leading: number, strut?: number): TypeStyle {
  return { ...regular(size, leading, strut), weight: 'semi-bold' };
}

/** Every size of type in the record; nothing else in the program names one. */
export const type = {
  unitTitle: semiBold(26, 29),
  candidate: semiBold(18, 22),
  large: regular(11.5, 15),
  section: semiBold(15, 19),
  subHeading: semiBold(11, 14),
  eyebrow: semiBold(10.5, 14),
  body: regular(10, 13.5),
  bodyStrong: semiBold(10, 13.5),
  note: regular(8.5, 11.5),
  boxTitle: semiBold(13, 17),
  evidenceTab: semiBold(20, 24),
  summaryFigure: semiBold(20, 23),
  summaryOf: regular(11, 23, 20),
  summaryWords: regular(8.5, 11),
  criterion: regular(10, 13),
  criterionLabel: semiBold(11, 13, 10),
  coverage: semiBold(9, 13, 10),
  table: regular(9, 12),
  tick: regular(11, 12, 9),
  columnHead: semiBold(8, 10.5),
  identityLabel: semiBold(8, 12, 9.5),
  identityValue: regular(9.5, 12),
  contents: regular(9.5, 12.5),
  gridHead: semiBold(8, 10.5),
  grid: regular(8.5, 10.5),
  gridMark: semiBold(10, 10.5),
  digest: regular(7.5, 9.5),
  runningHead: regular(8.5, 11),
  runningHeadStrong: semiBold(8.5, 11),
  foot: regular(8, 10.5),
  pageNumber: semiBold(8.5, 10.5),
  besideHeading: semiBold(8, 11),
  regionName: semiBold(9, 12),
} as const satisfies Readonly<Record<string, TypeStyle>>;

const semiBolds = new Map<TypeStyle, TypeStyle>();

/** The semi-bold of a type, always the same object. */
export function strong(style: TypeStyle): TypeStyle {
  if (style.weight === 'semi-bold') return style;
  const known = semiBolds.get(style) ?? { ...style, weight: 'semi-bold' };
  semiBolds.set(style, known);
  return known;
}

/** Height of Source Sans 3 above and below its baseline, in shares of its size; a test compares them with the font. */
const ascent = 1.024;
const descent = 0.4;

/** From the top of a line to its baseline, with the leading shared above and below. */
export function baselineOf(style: TypeStyle): number {
  const size = style.strut ?? style.size;
  return (style.leading - (ascent + descent) * size) / 2 + ascent * size;
}
