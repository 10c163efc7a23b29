import { baselineOf } from '../type-style.ts';
import { aboveSmall } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import { asLine } from './line.ts';
import { splitToFit } from './split-to-fit.ts';
import type { Line, Token } from './token.ts';
import type { Measure } from './tokenise.ts';

// Rounding of widths must not break a line that fits.
const tolerance = 0.02;

/** Tokens broken into lines of at most `width` points: at spaces and dashes, and anywhere in a string longer than a line. */
export function breakLines(tokens: readonly Token[], width: number, setting: TextSetting, measure: Measure): Line[] {
  const lines: Token[][] = [];
  let line: Token[] = [];
  let used = 0;
  const end = (): void => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const cluster of clusters(tokens, width)) {
    for (const part of widthOf(cluster) > width + tolerance ? splitToFit(cluster, width, measure) : [cluster]) {
      if (line.length > 0 && used + widthOf(part) > width + tolerance) end();
      line.push(...part);
      used += fullWidthOf(part);
      if (part.at(-1)?.ends === true) end();
    }
  }
  if (line.length > 0) end();
  return withMetrics(lines.map((one) => asLine(one)), setting);
}

/** Tokens that stay on one line: joined ones, and a chip that fits. */
function clusters(tokens: readonly Token[], width: number): Token[][] {
  const found: Token[][] = [];
  let open = false;
  for (const [at, token] of tokens.entries()) {
    const last = found.at(-1);
    if (open && last !== undefined) last.push(token);
    else found.push([token]);
    open = !token.ends && (token.joined || chipGoesOn(tokens, at, width));
  }
  return found;
}

function chipGoesOn(tokens: readonly Token[], at: number, width: number): boolean {
  const mark = tokens[at]?.mark;
  if (mark === undefined || mark.chip === null || tokens[at + 1]?.mark !== mark) return false;
  return widthOf(tokens.filter((token) => token.mark === mark)) <= width;
}

/** Width with chips' padding, without the space at the end. */
function widthOf(tokens: readonly Token[]): number {
  return fullWidthOf(tokens) - (tokens.at(-1)?.space ?? 0);
}

function fullWidthOf(tokens: readonly Token[]): number {
  let width = 0;
  for (const [at, token] of tokens.entries()) {
    width += token.width + token.space;
    if (token.mark.chip === null) continue;
    if (tokens[at - 1]?.mark !== token.mark) width += token.mark.chip.padding;
    if (tokens[at + 1]?.mark !== token.mark) width += token.mark.chip.padding;
  }
  return width;
}

function withMetrics(lines: readonly Omit<Line, 'leading' | 'above' | 'baseline'>[], setting: TextSetting): Line[] {
  let larger = false;
  return lines.map((line) => {
    const small = setting.base.size > setting.small.size && line.tokens.length > 0 && line.tokens.every((token) => token.style === setting.small);
    const style = small ? setting.small : setting.base;
    const above = small && larger ? aboveSmall : 0;
    larger = !small;
    return { ...line, leading: style.leading, above, baseline: baselineOf(style) };
  });
}
