/** PDF points from millimetres: the design's widths are in mm, its type and rules in points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
