import { readHeading } from '../headings/read-heading.ts';
import { bulletLength } from '../labels/bullet.ts';
import { readLabel } from '../labels/read-label.ts';
import { fieldWords } from '../metadata/field-words.ts';
import { titleLine } from '../metadata/title-line.ts';

/** Words after which a line cannot end. */
export const connector = /(?:[,(–—-]|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|that|which|your|their|is|are|as|at|when|if|be|using|into|any|all|its|how|not|such|eg|including))$/iu;
/** A sentence ended. */
export const ended = /[.:;?!]['"’”)]?$/u;
const signOff = /^(?:assessor|candidate|learner|internal|external|countersigning|verifier|IV|EV|IQA)\b.{0,60}\b(?:signature|names?|initials?|date)\b/iu;

/** Nothing at its beginning says that something new begins. */
export function startsFreely(text: string, before: string): boolean {
  if (bulletLength(text) > 0) return false;
  const label = readLabel(text)?.label;
  const listed = label?.ending === '' && /(?:,|\band|\bor|\bto|[–-])$/u.test(before);
  if (label !== undefined && !listed && !(label.kind === 'number' && label.ending === '' && /^\d{1,3}\s\p{Ll}/u.test(text))) return false;
  if (readHeading(text)?.whole === true) return false;
  if (signOff.test(text)) return false;
  const [field] = fieldWords(text);
  return field === undefined || !/^\s{0,3}(?::|$)/u.test(text.slice(field.length));
}

/** A label or a bullet without words. */
export function isOnlyLabel(text: string): boolean {
  const rest = text.slice(bulletLength(text));
  return readLabel(rest)?.length === rest.length || rest === '';
}

/** Words with a capital go on with a full line only where a sentence of a paragraph ended, where the line breaks off, or inside a name. */
export function mayGoOn(paragraph: string, text: string, continued: boolean): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text) || /^PCs?\b/u.test(text) || paragraph.length > 260 || /\s\d{1,2}[.)]?$/u.test(paragraph)) return true;
  if (titleLine(paragraph) !== null && paragraph.length < 130) return connector.test(paragraph);
  if (ended.test(paragraph)) return readLabel(paragraph) === null && bulletLength(paragraph) === 0 && paragraph.length > 60;
  return continued || connector.test(paragraph) || /\p{Lu}[\p{L}’'-]*$/u.test(paragraph.slice(-30).replace(/^\S*\s/u, ''));
}
