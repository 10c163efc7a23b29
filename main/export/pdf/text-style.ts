import { mm } from './points.ts';
import { type } from './type-style.ts';
import type { TypeStyle } from './type-style.ts';

/** How runs look inside a text of one base type. */
export interface TextSetting {
  readonly base: TypeStyle;
  /** `figure` emphasis: tick boxes and the like. */
  readonly figure: TypeStyle;
  readonly small: TypeStyle;
  /** Room that a sign at the beginning of a run takes with its space, so that the words under each other begin on one line. */
  readonly signSlot: number | null;
}

const usual = new Map<TypeStyle, TextSetting>();

/** The usual setting of a base type, always the same object: what was laid out with it is found again. */
export function textSetting(base: TypeStyle, change?: Partial<TextSetting>): TextSetting {
  if (change !== undefined) return { base, figure: type.tick, small: type.digest, signSlot: null, ...change };
  const known = usual.get(base) ?? textSetting(base, {});
  usual.set(base, known);
  return known;
}

/** Grounds of what is open and what was turned down. Heights are at most the line's. */
export const chips = {
  black: { padding: mm(1.4), height: 11.5 },
  framed: { padding: mm(1.1) + 0.6, height: 12, rule: 0.6 },
} as const;

/** Room above small words that follow larger ones in a cell. */
export const aboveSmall = mm(1.5);

/** A ruled space inside a text, to be written on. */
export const blank = { width: mm(30), rule: 0.4 } as const;

/** Line through words that were withdrawn: its height over the baseline in shares of the size, and its width. */
export const strike = { height: 0.24, rule: 0.6 } as const;

/** Width of the sign's room in lines of evidence. */
export const evidenceSignSlot = mm(3.4);
