import { pattern } from './labels/pattern.ts';
import type { RulesRead } from './rules/read-rules.ts';
import type { Structure } from './structure.ts';
import { wordsOf } from './source/passage.ts';

export type DocumentKind = 'unit' | 'rules-only' | 'not-a-unit';

/** Headings and leads that only units have. */
const telling = pattern('iu',
  String.raw`performance criteria|performance statements|assessment criteri|you (?:must|need to|should|will|can) (?:be able|know|do\b|understand`,
  String.raw`cover)|what you (?:must|need to|have to) (?:do|know|cover)|learning outcome|(?:learner|candidate|student)s? (?:will|can|must|should)`,
  String.raw`knowledge and understanding|what the (?:learner|candidate)|skills and compet|statement of standards|standards of performance`,
  String.raw`evidence requirements|you show you are`,
);

/**
 * Whether a document is a unit. A list alone makes none: articles and manuals have lists, too. What speaks for a unit is added up: the
 * headings that units have, codes, fields, lists that belong together, rules that were understood.
 */
export function judgeDocument(structure: Structure, rules: RulesRead, other: RulesRead): DocumentKind {
  const { criteria, knowledge, scope, metadata, headings, fields } = structure;
  const points = criteria.points.length + knowledge.points.length;
  const understood = rules.understood + other.understood;
  const heads = headings.filter(({ words }) => telling.test(wordsOf(words).slice(0, 200))).length;
  const codes = metadata.codes.length;
  const known = fields.filter(({ key, value }) => key !== 'other' && value.text !== '').length;
  const labelled = criteria.points.filter(({ label }) => label !== null).length;
  const kinds = new Set(criteria.points.map(({ label }) => label?.kind));
  const score = (heads > 0 ? 2 : 0) + (codes > 0 ? 2 : 0) + (known >= 2 ? 1 : 0) + (criteria.points.length > 1 && knowledge.points.length > 1 ? 1 : 0) + (scope.groups.length > 0 && heads > 0 ? 1 : 0)
    + (understood > 0 ? 1 : 0) + (kinds.has('prefixed') || kinds.has('dotted') ? 1 : 0) + (labelled >= 3 && labelled * 2 > points ? 1 : 0);
  if (structure.withoutHeadings) return 'unit';
  if (points > 0 && points + scope.groups.length > 1 && score >= 4) return 'unit';
  if (criteria.groups.some(({ number }) => number !== null) && heads > 0 && score >= 4) return 'unit';
  return isRulesOnly(structure, rules, other) ? 'rules-only' : 'not-a-unit';
}

/** A page with only the rules of a unit: it says whose by a code or stands under such a heading, and a good part of its sentences are rules. */
function isRulesOnly({ headings, metadata }: Structure, rules: RulesRead, other: RulesRead): boolean {
  const sentences = rules.sentences + other.sentences;
  const understood = rules.understood + other.understood;
  const placed = headings.some(({ section }) => section === 'rules') || metadata.codes.length > 0;
  return placed && understood >= 1 && sentences <= 120 && understood * 4 >= sentences;
}
