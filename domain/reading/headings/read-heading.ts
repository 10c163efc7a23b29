import { readLabel } from '../labels/read-label.ts';
import type { FoundPhrase } from './phrase-book.ts';
import type { Section } from './section.ts';
import { sectionWords } from './section-words.ts';

/** A heading found at the beginning of a text: `length` characters of it, and whether nothing else follows. */
export interface FoundHeading { readonly section: Section; readonly length: number; readonly whole: boolean }

/** What may stand after the words of a heading and still be part of it. */
const tail = /^(?:[\s:.–—*_/|-]|\((?:continued|cont'?d?\.?|pcs?|ku|acs?|los?)\)|continued\b|cont'?d\b|\(pcs?\))*/iu;
/** Words that follow a heading on the same line in running text. */
const opening = /^(?:This (?:unit|standard|section)\b|You (?:must|need|will|should|can)\b|There must\b|The (?:assessor|candidate|learner)\b|All (?:scope|range|of|Scope|Range)\b|Evidence\b|Your assessor\b)/u;

/** The heading that a text begins with: alone, before a colon, hanging on the next word, before another heading or before the first point of a list. */
export function readHeading(text: string): FoundHeading | null {
  const numbered = /^(?:\d{1,2}|[A-Z]|section \w{1,3}|part \w{1,3})[.):]?\s{1,4}(?=\p{Lu})/iu.exec(text.slice(0, 24))?.[0].length ?? 0;
  return headingAt(text, 0) ?? (numbered === 0 ? null : headingAt(text, numbered));
}

function headingAt(text: string, start: number): FoundHeading | null {
  if (!/^[\s#*(‘“"]{0,4}[\p{Lu}\d]/u.test(text.slice(start, start + 8))) return null;
  for (const phrase of sectionWords(text.slice(start, start + 160))) {
    const found = accept(text, start, phrase);
    if (found !== null) return found;
  }
  return null;
}

function accept(text: string, start: number, phrase: FoundPhrase<Section>): FoundHeading | null {
  const end = start + phrase.length;
  const rest = text.slice(end, end + 200);
  const skipped = tail.exec(rest)?.[0] ?? '';
  const after = rest.slice(skipped.length);
  if (after === '' && !(phrase.meaning === 'column' && skipped.includes('.'))) return { section: phrase.meaning, length: end + skipped.length, whole: true };
  if (phrase.meaning === 'column') return null;
  const glued = skipped === '' && /^\p{Lu}/u.test(after);
  if (glued || skipped.includes(':') || opening.test(after) || beginsList(after)) return { section: phrase.meaning, length: end + skipped.length, whole: false };
  const next = headingAt(text, end + skipped.length);
  if (next === null || !/^\p{Lu}/u.test(after)) return null;
  return { section: next.section === 'column' ? phrase.meaning : next.section, length: next.length, whole: next.whole };
}

function beginsList(text: string): boolean {
  const found = readLabel(text);
  if (found === null || found.label.glued || !found.label.path.every((number) => number === 1)) return false;
  return !/^(?:(?:and|or|to|may|must|can|should|is|are|will|has)\b|[&,–-])/u.test(text.slice(found.length, found.length + 8));
}
