import { readCode, type FoundCode } from './codes.ts';

/** A line such as "Unit 3AB4/11 (G12K 04) Cook …": its codes and where the title stands in it. */
export interface TitleLine { readonly codes: readonly { readonly from: number; readonly to: number; readonly shape: FoundCode['shape'] }[]; readonly from: number; readonly to: number }

const lead = /^(?:\d{1,3}\s{1,3}(?=[A-Z]{2,9}\d|[Uu]nit\s))?(?:(?:[Uu]nit|UNIT|[Ss]tandard|NOS|[Ee]lement)\s{0,3}(?:[Tt]itle|[Cc]ode|[Nn]o\.?|[Nn]umber|[Rr]ef\.?)?\s{0,3}[:–-]?\s{0,3})?/u;
const between = /^(?:[\s()[\]:;,–—-]{0,6}(?:(?:sqa|ofqual|unit|code|urn|uan|reference|ref|no|number)\b\.?[\s:–-]{0,4}){0,4}[\s()[\]:;,–—-]{0,4})/iu;

/**
 * Reads a line that gives a unit's code before its title. Without the word "Unit" before it only a code counts that cannot be a word.
 * Null where the line gives none.
 */
export function titleLine(text: string): TitleLine | null {
  const head = text.slice(0, 400);
  const opening = lead.exec(head)?.[0] ?? '';
  const codes: { from: number; to: number; shape: FoundCode['shape'] }[] = [];
  let at = opening.length;
  for (;;) {
    const gap = between.exec(head.slice(at))?.[0].length ?? 0;
    const code = readCode(head.slice(at + gap), ['unitReference', 'sqaCode', 'slashed', 'plain', 'digits']) ?? unitNumber(head.slice(at + gap), opening, codes.length);
    if (code === null) break;
    codes.push({ from: at + gap, to: at + gap + code.length, shape: code.shape });
    at += gap + code.length;
  }
  if (codes.length === 0) return null;
  const from = at + (/^[\s()[\]:;,–—-]{0,8}/u.exec(head.slice(at))?.[0].length ?? 0);
  const to = text.trimEnd().length;
  return to - from > 200 ? null : { codes, from, to };
}

/** "Unit 101": a number is a code only where the word stands before it. */
function unitNumber(text: string, opening: string, found: number): FoundCode | null {
  if (found > 0 || !/unit/iu.test(opening)) return null;
  const number = /^\d{1,4}(?=\s{0,3}[:–—-]?\s{1,3}[\p{Lu}(])/u.exec(text)?.[0];
  return number === undefined ? null : { shape: 'digits', length: number.length };
}
