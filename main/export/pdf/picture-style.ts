import { mm } from './points.ts';

/** A picture and the words beside it: 112 mm of picture, 6 mm between, 54 mm of words. Two upright ones fit a page. */
export const pictureStyle = {
  width: mm(112),
  height: mm(105),
  gap: mm(6),
  besideWidth: mm(54),
  besideRule: 0.75,
  besidePadding: mm(1.2),
  titleBelow: mm(1),
  entryBelow: mm(1.3),
  frame: 0.5,
  below: mm(5),
  regionFrame: 1.25,
  regionHalo: 0.75,
  regionPadding: mm(1.6),
} as const;
