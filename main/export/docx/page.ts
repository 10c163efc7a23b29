/** The page in mm: A4, room for punch holes at the left. */
export const page = {
  width: 210,
  height: 297,
  left: 22,
  right: 16,
  /** The first page begins at `firstTop`; on the others the running head pushes the text down to 25 mm. */
  firstTop: 18,
  bottom: 21,
  headDistance: 14.5,
  headLeading: 11,
  belowHead: 6.6,
  footDistance: 7,
} as const;

/** Width of the text, in mm. */
export const textWidth = page.width - page.left - page.right;

/** What stands inside a box is set in by 3 mm on either side. */
export const boxInset = 3;
