import { romanNumber } from './roman.ts';
import type { FoundLabel, Label, LabelKind } from './label.ts';

const outcome = /^(learning outcome|outcome|element|unit element|LO)[ \t]{0,3}(?:[A-Z]{0,6}\d{0,4}\.)?(\d{1,2})(?![\d.]|\s(?:and|or|to|may|must|can|should|is|are|will|has|of|in|only)\b)[ \t]{0,3}([:.)]?)[ \t]{0,3}[–—-]?[ \t]{0,3}/iu;
const prefixed = /^\(?([A-Z]{1,3})(\d{1,3}(?:\.\d{1,3}){0,2})(?![\d/])([.):]?)(?:\s{1,9}|(?=[A-Z][a-z])|$)/u;
const dotted = /^\(?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d/%])([.):]?)(?:\s{1,9}|(?=\p{L})|$)/u;
const number = /^(\(?)(\d{1,3})(?![\d/%])([.):]?)(?:\s{1,9}|(?=[\p{L}“‘"'])|$)/u;
const roman = /^\(?([ivx]{1,6})([.)])(?:\s{1,9}|(?=\p{L})|$)/iu;
const letter = /^\(?([a-zA-Z])([.)])(?:\s{1,9}|(?=[\p{Lu}])|$)/u;
/** Words that begin with a digit and are no label: 1st, 2nd, 3D, 4x4. */
const wordWithDigit = /^\d{1,3}(?:st|nd|rd|th|d|x|mm|cm|m|kg|g|ml|l|am|pm|hrs?|hours?)\b/iu;

function found(match: RegExpExecArray, label: Omit<Label, 'glued'>): FoundLabel {
  const [whole] = match;
  const glued = whole !== '' && !/\s$/u.test(whole) && match.input.length > whole.length && label.ending === '';
  return { label: { ...label, glued }, length: whole.length };
}

function numbers(text: string): readonly number[] {
  return text.split('.').map(Number);
}

function simple(match: RegExpExecArray, kind: LabelKind, path: readonly number[], id: string, ending: string): FoundLabel {
  return found(match, { kind, id, prefix: '', path, ending });
}

function readOutcome(text: string): FoundLabel | null {
  const match = outcome.exec(text);
  if (match === null) return null;
  const [, word = '', digits = '', ending = ''] = match;
  const prefix = /^element|^unit/iu.test(word) ? 'Element' : 'Outcome';
  return found(match, { kind: 'outcome', id: `${prefix} ${digits}`, prefix, path: [Number(digits)], ending: ending === '' ? ':' : ending });
}

function readPrefixed(text: string): FoundLabel | null {
  const match = prefixed.exec(text);
  if (match === null) return null;
  const [, prefix = '', digits = '', ending = ''] = match;
  return found(match, { kind: 'prefixed', id: prefix + digits, prefix, path: numbers(digits), ending });
}

function readDotted(text: string): FoundLabel | null {
  const match = dotted.exec(text);
  if (match === null || wordWithDigit.test(text)) return null;
  const [, digits = '', ending = ''] = match;
  return simple(match, 'dotted', numbers(digits), digits, ending);
}

function readNumber(text: string): FoundLabel | null {
  const match = number.exec(text);
  if (match === null || wordWithDigit.test(text)) return null;
  const [, bracket = '', digits = '', ending = ''] = match;
  if (bracket !== '' && ending !== ')') return null;
  return simple(match, 'number', [Number(digits)], String(Number(digits)), ending);
}

function readRoman(text: string): FoundLabel | null {
  const match = roman.exec(text);
  const value = match === null ? 0 : romanNumber(match[1] ?? '');
  // A single i, v or x may as well be a letter: which one, the rows around it say.
  if (match === null || value === 0 || (match[1] ?? '').length === 1) return null;
  return simple(match, 'roman', [value], match[1] ?? '', match[2] ?? '');
}

function readLetter(text: string): FoundLabel | null {
  const match = letter.exec(text);
  if (match === null) return null;
  const [, sign = '', ending = ''] = match;
  return simple(match, 'letter', [sign.toLowerCase().charCodeAt(0) - 96], sign, ending);
}

const readers = [readOutcome, readPrefixed, readDotted, readNumber, readRoman, readLetter];

/** The label that a text begins with; null where it begins with none. Only the first characters are looked at. */
export function readLabel(text: string): FoundLabel | null {
  const head = text.slice(0, 60);
  for (const read of readers) {
    const label = read(head);
    if (label !== null) return label;
  }
  return null;
}
