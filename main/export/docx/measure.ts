/** Twentieths of a point, in which Word measures lengths. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Half points, in which Word measures type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, in which Word measures rules. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** Pixels at 96 to the inch, in which pictures are placed. */
export function pixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}

/** Columns in twips, rounded so that their sum is the sum of the millimetres. */
export function columnTwips(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => {
    const left = twips(edge);
    edge += width;
    return twips(edge) - left;
  });
}
