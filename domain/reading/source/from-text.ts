import type { SourceLine } from './source-line.ts';

/** The lines of a plain text. Its structure stands in its characters and is found later. */
export function linesOfText(text: string): readonly SourceLine[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).map((line) => ({ text: line }));
}
