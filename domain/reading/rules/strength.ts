import { pattern } from '../labels/pattern.ts';

export type Strength = 'must' | 'should' | 'may';

const not = pattern('iu',
  String.raw`\b(?:must|may|can|should|shall|will) ?(?:not|never)\b|\bcannot\b|\b(?:is|are) (?:not|never) (?:allowed|permitted|acceptable|accepted`,
  String.raw`appropriate|suitable)\b|\bnot be (?:allowed|permitted|accepted|acceptable|used)\b|\bno (?:simulation|evidence)\b.{0,60}\b(?:allowed`,
  String.raw`permitted|accepted)\b`,
);
const must = /\b(?:must|shall|cannot|has to|have to|needs? to|(?:is|are) (?:required|mandatory|compulsory|essential|to be)|required (?:is|are)|will be required to|must not)\b/iu;
const should = /\b(?:should|recommend(?:s|ed)?|ideally|encouraged|expected|preferabl[ey])\b/iu;
const may = /\b(?:may|can|could|(?:is|are) (?:acceptable|allowed|permitted|appropriate)|will be (?:acceptable|accepted|allowed|permitted)|acceptable|allowed|permitted)\b/iu;

/** Headings of the form that a sentence quotes: ‘what you must cover’. */
const quoted = /[‘'“"][^‘’'“”"]{3,60}[’'”"]/gu;

/** How strongly a sentence speaks; null where it demands and allows nothing. What is forbidden is a must. */
export function strengthOf(words: string): Strength | null {
  const text = words.replaceAll(quoted, ' ');
  if (not.test(text)) return 'must';
  if (/\bmay be required\b/iu.test(text)) return null;
  if (must.test(text)) return 'must';
  if (should.test(text)) return 'should';
  return may.test(text) ? 'may' : null;
}

/** Whether a sentence turns something away. */
export function forbids(text: string): boolean {
  return not.test(text);
}
